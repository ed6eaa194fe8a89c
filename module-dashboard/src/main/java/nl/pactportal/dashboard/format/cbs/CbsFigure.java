package nl.pactportal.dashboard.format.cbs;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import nl.pactportal.dashboard.format.Figure;
import nl.pactportal.dashboard.format.NumberText;
import nl.pactportal.dashboard.format.Said;
import nl.pactportal.dashboard.observation.Missing;

/**
 * What a cell of CBS says, by the explanation of symbols of its tables: nothing at all is a figure
 * that cannot exist, a point one that is unknown, not reliable enough or secret, a dash none.
 */
final class CbsFigure {
  private static final Map<String, Missing> SIGNS =
      Map.of(
          "", Missing.NOT_APPLICABLE,
          ".", Missing.UNKNOWN,
          "x", Missing.SECRET,
          "*", Missing.UNKNOWN,
          "**", Missing.UNKNOWN);

  private CbsFigure() {}

  /**
   * @param cell as served, padded with blanks; without a value where a typed answer lost the reason
   */
  static Optional<Figure> of(Said cell) {
    if (cell.value() == null) {
      return Optional.of(new Figure(null, Missing.UNKNOWN, "", cell.status()));
    }
    String said = cell.value().strip();
    Missing sign = SIGNS.get(said);
    if (sign != null) {
      return Optional.of(new Figure(null, sign, "", said));
    }
    if (said.equals("-")) {
      return Optional.of(new Figure(BigDecimal.ZERO, null, "", said));
    }
    return Figure.of(said, NumberText.PLAIN);
  }
}
