package nl.pactportal.dashboard.format.sheet;

import java.util.ArrayList;
import java.util.List;

/** How reading a plain table went, row by row where something was wrong. */
public final class ReadingReport {
  private static final int MOST_NOTES = 200;

  /** What was wrong with a row; the bundle has a sentence for each. */
  public enum Reason {
    /** Names an area nobody knows; the rows can be left out on purpose. */
    UNKNOWN_AREA(true),
    NO_PERIOD(true),
    UNKNOWN_PERIOD(true),
    NO_NUMBER(false),
    TOO_FEW_COLUMNS(false),
    TWICE(false);

    private final boolean unassigned;

    Reason(boolean unassigned) {
      this.unassigned = unassigned;
    }

    /** Whether the rows may be left out on purpose. */
    public boolean isUnassigned() {
      return unassigned;
    }

    public String key() {
      return "formats.reason." + name();
    }
  }

  /**
   * A row with its reason.
   *
   * @param text what stands there
   */
  public record Note(long row, Reason reason, String text) {}

  private final List<Note> notes = new ArrayList<>();
  private long rows;
  private long cells;
  private long unassigned;
  private long wrong;
  private boolean charsetGuessed;

  void row() {
    rows++;
  }

  void cell() {
    cells++;
  }

  void note(long row, Reason reason, String text) {
    if (reason.unassigned) {
      unassigned++;
    } else {
      wrong++;
    }
    if (notes.size() < MOST_NOTES) {
      notes.add(new Note(row, reason, text));
    }
  }

  public void charsetGuessed(boolean guessed) {
    charsetGuessed = guessed;
  }

  public List<Note> getNotes() {
    return notes;
  }

  public long getRows() {
    return rows;
  }

  public long getCells() {
    return cells;
  }

  /** Rows that belong nowhere. */
  public long getUnassigned() {
    return unassigned;
  }

  /** Rows that are wrong: a table with one is not published. */
  public long getWrong() {
    return wrong;
  }

  public boolean isCharsetGuessed() {
    return charsetGuessed;
  }
}
