package nl.pactportal.dashboard.observation;

import java.math.BigDecimal;

/**
 * A figure with what its source says of its precision.
 *
 * @param value null where there is no figure
 * @param low null where the source gives no margin
 */
public record Estimate(BigDecimal value, BigDecimal low, BigDecimal high) {
  public static Estimate of(Cell cell) {
    return cell == null
        ? new Estimate(null, null, null)
        : new Estimate(cell.value(), cell.low(), cell.high());
  }

  public static Estimate of(Figure figure) {
    return new Estimate(figure.value(), figure.low(), figure.high());
  }

  public boolean exists() {
    return value != null;
  }

  /**
   * Zero where none is given. Of an uneven interval the wider side: it says too little, not too
   * much.
   */
  BigDecimal margin() {
    BigDecimal below = low == null ? BigDecimal.ZERO : value.subtract(low).abs();
    BigDecimal above = high == null ? BigDecimal.ZERO : high.subtract(value).abs();
    return below.max(above);
  }
}
