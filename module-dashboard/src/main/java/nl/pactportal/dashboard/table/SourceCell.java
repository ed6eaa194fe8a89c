package nl.pactportal.dashboard.table;

import java.math.BigDecimal;
import java.util.Set;
import nl.pactportal.dashboard.observation.Flag;
import nl.pactportal.dashboard.observation.Missing;

/**
 * One cell as a source gives it, in our codes.
 *
 * @param dimensions codes of the other dimensions, sorted by name: {@code "Geslacht=T001038;..."}
 * @param geo code of the area, empty where the table has none
 * @param symbol what stood in the cell besides or instead of a number, as written
 * @param missing null if and only if there is a value
 */
public record SourceCell(
    String measure,
    String dimensions,
    String geo,
    String period,
    BigDecimal value,
    String symbol,
    Missing missing,
    Set<Flag> flags,
    BigDecimal low,
    BigDecimal high) {

  public static SourceCell of(
      String measure, String dimensions, String geo, String period, BigDecimal value) {
    return new SourceCell(measure, dimensions, geo, period, value, "", null, Set.of(), null, null);
  }

  public static SourceCell without(
      String measure, String dimensions, String geo, String period, String symbol, Missing why) {
    return new SourceCell(
        measure, dimensions, geo, period, null, symbol, why, Set.of(), null, null);
  }

  public SourceCell with(String written, Set<Flag> said) {
    return new SourceCell(
        measure, dimensions, geo, period, value, written, missing, said, low, high);
  }

  public SourceCell between(BigDecimal lower, BigDecimal upper) {
    return new SourceCell(
        measure, dimensions, geo, period, value, symbol, missing, flags, lower, upper);
  }

  /** All of the cell in one text, to tell two releases apart. */
  public String fingerprint() {
    return String.join(
        "\u001f",
        measure,
        dimensions,
        geo,
        period,
        plain(value),
        symbol,
        String.valueOf(missing),
        Flag.letters(flags),
        plain(low),
        plain(high));
  }

  private static String plain(BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }
}
