package nl.pactportal.dashboard.format;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pactportal.dashboard.format.Said.Extra;
import nl.pactportal.dashboard.observation.Missing;

/**
 * What one cell says: a value with its flags, or why there is none.
 *
 * @param flags letters, sorted
 * @param symbol what the source wrote beside the value or in its place
 * @param low lower margin, or null
 * @param high upper margin, or null
 */
public record Figure(
    BigDecimal value,
    Missing missing,
    String flags,
    String symbol,
    BigDecimal low,
    BigDecimal high) {
  private static final String LESS_THAN_HALF = "0n";
  private static final Pattern LESS_THAN = Pattern.compile("< ?\\d+");
  private static final Pattern STARRED = Pattern.compile("(.*\\d) ?(\\*{1,2})");
  private static final Pattern FLAGGED = Pattern.compile("(\\S+)\\s+([A-Za-z]{1,5})");

  public Figure(BigDecimal value, Missing missing, String flags, String symbol) {
    this(value, missing, flags, symbol, null, null);
  }

  /** Of a format that says value and status apart: SDMX, JSON-stat. */
  public static Optional<Figure> of(Said said) {
    return of(said.value(), said.status(), said.confidential());
  }

  public static Optional<Figure> of(String text, String status, String confidential) {
    String symbol = (status + " " + confidential).strip();
    boolean absent = text == null || StatusCodes.sign(text).isPresent();
    if (absent) {
      Missing why =
          StatusCodes.absent(secret(confidential) + status)
              .or(() -> StatusCodes.sign(text == null || text.isBlank() ? status : text))
              .orElse(Missing.UNKNOWN);
      return Optional.of(new Figure(null, why, "", symbol.isEmpty() ? shown(text) : symbol));
    }
    if (text.equals(LESS_THAN_HALF)) {
      return Optional.of(new Figure(BigDecimal.ZERO, null, "z", LESS_THAN_HALF));
    }
    return NumberText.PLAIN
        .read(text)
        .map(value -> new Figure(value, null, StatusCodes.flags(status), symbol));
  }

  /**
   * Of a file of our own, which says why and with which flags in our words.
   *
   * @param why name of the reason where there is no value
   */
  public static Optional<Figure> ofOurs(String text, String why, String symbol, Extra extra) {
    Optional<Figure> plain =
        text == null || text.isBlank()
            ? Missing.named(why).map(one -> new Figure(null, one, "", symbol))
            : NumberText.PLAIN.read(text).map(value -> new Figure(value, null, "", symbol));
    return plain.flatMap(figure -> figure.with(extra));
  }

  /** Nothing where a margin is no number. */
  public Optional<Figure> with(Extra extra) {
    if (isOdd(extra.low()) || isOdd(extra.high())) {
      return Optional.empty();
    }
    return Optional.of(
        new Figure(
            value, missing, extra.flags(), symbol, margin(extra.low()), margin(extra.high())));
  }

  public Figure between(BigDecimal lower, BigDecimal upper) {
    return new Figure(value, missing, flags, symbol, lower, upper);
  }

  private static boolean isOdd(String said) {
    return said != null && !said.isBlank() && NumberText.PLAIN.read(said).isEmpty();
  }

  private static BigDecimal margin(String said) {
    return said == null ? null : NumberText.PLAIN.read(said).orElse(null);
  }

  /** Any word on confidentiality but "free" keeps a figure secret that is not there. */
  private static String secret(String confidential) {
    String said = confidential.strip().toLowerCase(Locale.ROOT);
    return said.isEmpty() || said.equals("f") ? "" : "c";
  }

  private static String shown(String text) {
    return text == null ? "" : text.strip();
  }

  /** Of a cell that says it all in one: {@code 12,3 b}, {@code 41*}, {@code 0n}, {@code x}. */
  public static Optional<Figure> of(String text, NumberText numbers) {
    String said = text.strip();
    Optional<Missing> sign = StatusCodes.sign(said);
    if (sign.isPresent()) {
      return Optional.of(new Figure(null, sign.get(), "", said));
    }
    if (LESS_THAN.matcher(said).matches()) {
      return Optional.of(new Figure(null, Missing.SECRET, "", said));
    }
    if (said.equals(LESS_THAN_HALF)) {
      return Optional.of(new Figure(BigDecimal.ZERO, null, "z", said));
    }
    return numbers
        .read(said)
        .map(value -> new Figure(value, null, "", ""))
        .or(() -> starred(said, numbers))
        .or(() -> flagged(said, numbers));
  }

  private static Optional<Figure> starred(String said, NumberText numbers) {
    Matcher m = STARRED.matcher(said);
    return m.matches()
        ? numbers
            .read(m.group(1))
            .map(value -> new Figure(value, null, m.group(2).length() == 1 ? "p" : "n", m.group(2)))
        : Optional.empty();
  }

  private static Optional<Figure> flagged(String said, NumberText numbers) {
    Matcher m = FLAGGED.matcher(said);
    if (!m.matches()) {
      return Optional.empty();
    }
    String letters = m.group(2);
    Optional<Missing> sign = StatusCodes.sign(m.group(1));
    if (sign.isPresent()) {
      return StatusCodes.absent(letters)
          .or(() -> StatusCodes.knows(letters) ? sign : Optional.empty())
          .map(why -> new Figure(null, why, "", said));
    }
    String flags = StatusCodes.flags(letters);
    return StatusCodes.knows(letters)
        ? numbers.read(m.group(1)).map(value -> new Figure(value, null, flags, letters))
        : Optional.empty();
  }
}
