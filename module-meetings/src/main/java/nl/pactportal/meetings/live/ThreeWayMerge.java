package nl.pactportal.meetings.live;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What becomes of a text two people changed. Sentences only one of them touched are taken over;
 * where both wrote something else, the proposal holds both and a person decides.
 */
public final class ThreeWayMerge {
  private static final Pattern SENTENCE_ENDS = Pattern.compile("(?<=[.!?:;]\\s)|(?<=\\n)");

  /** Text that takes the place of sentences {@code from} to {@code until} of the base. */
  private record Change(int from, int until, List<String> now) {}

  private final List<String> base;
  private final List<Change> mine;
  private final List<Change> theirs;
  private final StringBuilder merged = new StringBuilder();
  private boolean conflict;

  private ThreeWayMerge(String base, String mine, String theirs) {
    this.base = sentences(base);
    this.mine = changes(this.base, sentences(mine));
    this.theirs = changes(this.base, sentences(theirs));
  }

  /**
   * @param base what both began from; empty if nobody knows
   */
  public static MergeProposal of(String base, String mine, String theirs) {
    ThreeWayMerge merge = new ThreeWayMerge(said(base), said(mine), said(theirs));
    merge.run();
    return new MergeProposal(merge.merged.toString().strip(), merge.conflict);
  }

  private static String said(String text) {
    return text == null ? "" : text;
  }

  private static List<String> sentences(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(SENTENCE_ENDS.split(text + "\n"));
  }

  private static List<Change> changes(List<String> base, List<String> now) {
    List<Change> changes = new ArrayList<>();
    for (AbstractDelta<String> delta : DiffUtils.diff(base, now).getDeltas()) {
      int from = delta.getSource().getPosition();
      int until = from + delta.getSource().size();
      changes.add(new Change(from, until, delta.getTarget().getLines()));
    }
    return changes;
  }

  private void run() {
    int at = 0;
    int my = 0;
    int their = 0;
    while (my < mine.size() || their < theirs.size()) {
      int from = Math.min(start(mine, my), start(theirs, their));
      int[] block = block(from, my, their);
      keep(at, from);
      settle(from, block[0], mine.subList(my, block[1]), theirs.subList(their, block[2]));
      at = block[0];
      my = block[1];
      their = block[2];
    }
    keep(at, base.size());
  }

  private static int start(List<Change> changes, int next) {
    return next < changes.size() ? changes.get(next).from() : Integer.MAX_VALUE;
  }

  /** How far changes of both overlap: end in the base, and the next change of each. */
  private int[] block(int from, int my, int their) {
    int until = from;
    int nextMine = my;
    int nextTheirs = their;
    boolean grown = true;
    while (grown) {
      grown = false;
      if (touches(mine, nextMine, from, until)) {
        until = Math.max(until, mine.get(nextMine++).until());
        grown = true;
      }
      if (touches(theirs, nextTheirs, from, until)) {
        until = Math.max(until, theirs.get(nextTheirs++).until());
        grown = true;
      }
    }
    return new int[] {until, nextMine, nextTheirs};
  }

  private static boolean touches(List<Change> changes, int next, int from, int until) {
    return next < changes.size()
        && (changes.get(next).from() < until || changes.get(next).from() == from);
  }

  private void settle(int from, int until, List<Change> my, List<Change> their) {
    String ofMine = applied(from, until, my);
    String ofTheirs = applied(from, until, their);
    if (my.isEmpty() || ofMine.equals(ofTheirs)) {
      merged.append(ofTheirs);
    } else if (their.isEmpty()) {
      merged.append(ofMine);
    } else {
      conflict |= from < until;
      append(ofTheirs);
      append(ofMine);
    }
  }

  private void append(String text) {
    if (merged.length() > 0 && !Character.isWhitespace(merged.charAt(merged.length() - 1))) {
      merged.append(' ');
    }
    merged.append(text);
  }

  private String applied(int from, int until, List<Change> changes) {
    StringBuilder text = new StringBuilder();
    int at = from;
    for (Change change : changes) {
      base.subList(at, change.from()).forEach(text::append);
      change.now().forEach(text::append);
      at = change.until();
    }
    base.subList(at, until).forEach(text::append);
    return text.toString();
  }

  private void keep(int from, int until) {
    base.subList(from, until).forEach(merged::append);
  }
}
