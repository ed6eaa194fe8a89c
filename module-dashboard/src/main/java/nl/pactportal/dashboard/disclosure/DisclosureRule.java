package nl.pactportal.dashboard.disclosure;

/**
 * When a count may not be shown.
 *
 * @param threshold counts below it are hidden
 * @param zeroShown whether a count of zero is told
 * @param dominance hidden where one contributor has more than this percentage; 0 = not asked
 * @param denominator percentages of fewer are not shown
 */
public record DisclosureRule(int threshold, boolean zeroShown, int dominance, int denominator) {
  public static final int LOWEST = 3;
  public static final DisclosureRule USUAL = new DisclosureRule(10, true, 0, 100);

  private static final int PERCENT = 100;
  private static final int TENTH = 10;

  public DisclosureRule {
    if (threshold < LOWEST || dominance < 0 || dominance > PERCENT || denominator < 1) {
      throw new IllegalArgumentException("no rule protects with these");
    }
  }

  boolean small(long count) {
    return count == 0 ? !zeroShown : count < threshold;
  }

  boolean dominated(long count, long largest) {
    return dominance > 0 && largest * PERCENT > count * dominance;
  }

  /** What everybody knows of a hidden count: at least this many. */
  long floor() {
    return zeroShown ? 1 : 0;
  }

  /**
   * How far apart the possible values of a hidden count must lie: as far as those of all small
   * counts, so that nobody knows more of it than the rule says; of a dominated one a tenth.
   */
  public long width(long count, boolean dominated) {
    long small = threshold - 1 - floor();
    return dominated ? Math.max(small, (count + TENTH - 1) / TENTH) : small;
  }
}
