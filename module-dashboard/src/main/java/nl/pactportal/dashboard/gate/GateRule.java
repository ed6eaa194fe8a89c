package nl.pactportal.dashboard.gate;

import java.util.Set;

/** What the gate looks at; the bundle has a sentence for each, the limits stand in gate_rule. */
public enum GateRule {
  /** A measure of the release in force is not in the new table: renamed, or dropped. */
  MEASURE_LOST,
  MEASURE_ADDED,
  /** Same code, another unit or kind: thousands where there were persons. */
  MEASURE_CHANGED,
  /** A breakdown came or went: the cells are not the same cells any more. */
  DIMENSION_CHANGED,
  CODE_LOST,
  /** More or fewer cells than so many percent. */
  ROW_COUNT,
  /** Fewer cells with a value than so many percent: cells are there, but empty. */
  VALUE_COUNT,
  /** A part that is more than its total. */
  TOTAL,
  /** A value outside what is possible. */
  RANGE,
  PERIOD_LOST,
  /** A period between others is not there. */
  PERIOD_GAP,
  /** Not all five labour-market regions, in a table that has some. */
  REGION_LOST,
  /** A region has nothing in the newest period. */
  REGION_LATE,
  /** A figure published before is another one now, by more than a limit. */
  REVISED,
  /** All figures of a measure in a period together are. */
  REVISED_SUM,
  /** A figure of a new period is far from that of a year before. */
  JUMPED,
  JUMPED_SUM;

  private static final Set<GateRule> JUMPS = Set.of(REVISED, REVISED_SUM, JUMPED, JUMPED_SUM);
  private static final Set<GateRule> COUNTING =
      Set.of(ROW_COUNT, VALUE_COUNT, TOTAL, RANGE, REVISED, REVISED_SUM, JUMPED, JUMPED_SUM);

  /** Key of the sentence for people. */
  public String key() {
    return "gate.rule." + name();
  }

  /** Whether what was expected and found are numbers, to be written as such. */
  public boolean counts() {
    return COUNTING.contains(this);
  }

  /** Whether the finding is two figures: the one before, and the one now. */
  public boolean compares() {
    return JUMPS.contains(this);
  }
}
