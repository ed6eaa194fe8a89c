package nl.pactportal.dashboard.format;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** How numbers are written: nobody guesses whether 1.234 is more than a thousand or about one. */
public enum NumberText {
  /** As programs write: {@code 1234.5}, {@code 1e3}. */
  PLAIN("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?", ""),
  /** As in Dutch: {@code 1.234,5}. */
  DECIMAL_COMMA("[+-]?(\\d{1,3}(\\.\\d{3})+|\\d{1,3}( \\d{3})+|\\d+)(,\\d+)?", "."),
  /** As in English: {@code 1,234.5}. */
  DECIMAL_POINT("[+-]?(\\d{1,3}(,\\d{3})+|\\d{1,3}( \\d{3})+|\\d+)(\\.\\d+)?", ",");

  /** As many digits as are kept and compared. */
  public static final int MOST_DIGITS = 38;

  private final Pattern shape;
  private final String thousands;

  NumberText(String shape, String thousands) {
    this.shape = Pattern.compile(shape);
    this.thousands = thousands;
  }

  /** The number, or nothing where the text is none in this way of writing. */
  public Optional<BigDecimal> read(String text) {
    String said = text.strip().replace('\u2212', '-').replace('\u00a0', ' ').replace('\u202f', ' ');
    if (this != PLAIN && said.endsWith("%")) {
      said = said.substring(0, said.length() - 1).strip();
    }
    if (said.length() > MOST_DIGITS * 2 || !shape.matcher(said).matches()) {
      return Optional.empty();
    }
    String digits = said.replace(" ", "").replace(thousands, "").replace(',', '.');
    return usable(new BigDecimal(digits));
  }

  /** The number as this way of writing has it, without separators of thousands. */
  public String write(BigDecimal number) {
    String plain = number.toPlainString();
    return this == DECIMAL_COMMA ? plain.replace('.', ',') : plain;
  }

  private static Optional<BigDecimal> usable(BigDecimal number) {
    boolean fits =
        number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
    return fits ? Optional.of(number) : Optional.empty();
  }
}
