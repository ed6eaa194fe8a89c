package nl.pactportal.dashboard.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** A release as it may be shown: which of its cells are hidden, and why. */
public final class MaskedTable {
  private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

  private final CountTable table;
  private final DisclosureRule rule;
  private final Map<CellId, Hiding> hidden;
  private final List<CellId> unprotected;

  /** What can be told of a percentage. */
  public enum Telling {
    SHOWN,
    HIDDEN,
    TOO_FEW,
    OF_NOBODY
  }

  public MaskedTable(
      CountTable table, DisclosureRule rule, Map<CellId, Hiding> hidden, List<CellId> unprotected) {
    this.table = table;
    this.rule = rule;
    this.hidden = new TreeMap<>(hidden);
    this.unprotected = List.copyOf(unprotected);
  }

  CountTable table() {
    return table;
  }

  DisclosureRule rule() {
    return rule;
  }

  /** Cells that have a place in what is published, hidden or not. */
  public List<CellId> cells() {
    return table.counts().keySet().stream().filter(cell -> !table.unshown(cell)).toList();
  }

  public Map<CellId, Hiding> hidden() {
    return Collections.unmodifiableMap(hidden);
  }

  /** Cells others could work out whatever is hidden now: such a release may not be published. */
  public List<CellId> unprotected() {
    return unprotected;
  }

  /** The count as it may be shown; empty where it is hidden. */
  public OptionalLong shown(CellId cell) {
    return hidden.containsKey(cell) || table.unshown(cell)
        ? OptionalLong.empty()
        : OptionalLong.of(table.counts().get(cell));
  }

  /** The count itself, for the one who counted. */
  public long counted(CellId cell) {
    return table.counts().get(cell);
  }

  public Telling telling(Rate rate, CellId place) {
    OptionalLong whole = shown(place.withMeasure(rate.denominator()));
    if (whole.isEmpty() || shown(place.withMeasure(rate.numerator())).isEmpty()) {
      return Telling.HIDDEN;
    }
    if (whole.getAsLong() == 0) {
      return Telling.OF_NOBODY;
    }
    return whole.getAsLong() < rule.denominator() ? Telling.TOO_FEW : Telling.SHOWN;
  }

  /** The percentage, where both of its counts are shown and the denominator is large enough. */
  public Optional<BigDecimal> percentage(Rate rate, CellId place) {
    if (telling(rate, place) != Telling.SHOWN) {
      return Optional.empty();
    }
    BigDecimal part = count(place.withMeasure(rate.numerator()));
    BigDecimal whole = count(place.withMeasure(rate.denominator()));
    return Optional.of(part.multiply(PERCENT).divide(whole, rate.decimals(), RoundingMode.HALF_UP));
  }

  private BigDecimal count(CellId cell) {
    return BigDecimal.valueOf(shown(cell).orElseThrow());
  }
}
