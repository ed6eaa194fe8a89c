package nl.pactportal.dashboard.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * A number as an outsider sees it: known, or unknown within what the sums leave open. A cell that
 * did not change from one release to the next is one figure: who knows it once knows it for both.
 */
final class Figure {
  private final CellId cell;
  private final long truth;
  private final List<Equation> equations = new ArrayList<>();
  private boolean unknown;
  private boolean published;
  private boolean choosable;
  private long floor;
  private long width;
  private long low;
  private long high;

  Figure(CellId cell, long truth) {
    this.cell = cell;
    this.truth = truth;
    this.low = truth;
    this.high = truth;
  }

  /** Nobody can take back what was published once. */
  void publish() {
    published = true;
    unknown = false;
  }

  /** Not told, while everybody knows it is at least the floor. */
  void hide(long atLeast) {
    unknown = !published;
    floor = Math.min(atLeast, truth);
  }

  /** Must not be worked out closer than this. */
  void protect(long atLeast) {
    width = Math.max(width, atLeast);
  }

  boolean isProtected() {
    return width > 0;
  }

  /** May be hidden for the sake of others: it is about to be published, for the first time. */
  void offer() {
    choosable = true;
  }

  boolean choosable() {
    return choosable && !unknown && !published && truth > 0;
  }

  /** Takes in that it might as well be this. */
  void couldBe(long value) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }

  boolean proven() {
    return !unknown || high - low >= width;
  }

  boolean unknown() {
    return unknown;
  }

  boolean published() {
    return published;
  }

  CellId cell() {
    return cell;
  }

  long truth() {
    return truth;
  }

  /** How much of it could go elsewhere. */
  long room() {
    return truth - floor;
  }

  long width() {
    return width;
  }

  List<Equation> equations() {
    return equations;
  }
}
