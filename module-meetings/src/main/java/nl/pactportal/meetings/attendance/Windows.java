package nl.pactportal.meetings.attendance;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The moments at which the meeting went from one stage to the next. The clock of the items knows
 * them; where nobody kept it, somebody who left "at 15.00, after item 5" does.
 */
final class Windows {
  /** Before stage 0, between the stages, after the last one; null where unknown. */
  private final Instant[] borders;

  private final Instant[] starts;
  private final Instant[] ends;

  /** The nearest that is known, worked out once: a thousand people ask at two hundred items. */
  private final Instant[] froms;

  private final Instant[] untils;

  Windows(Course course, Instant start, Instant end, List<Movement> movements) {
    int stages = course.size();
    starts = new Instant[stages];
    ends = new Instant[stages];
    borders = new Instant[stages + 1];
    borders[0] = start;
    borders[stages] = stages == 0 ? start : end;
    for (int stage = 0; stage < stages; stage++) {
      starts[stage] = minute(course.startedAt(stage));
      ends[stage] = minute(course.endedAt(stage));
    }
    for (int stage = 1; stage < stages; stage++) {
      borders[stage] = starts[stage] != null ? starts[stage] : ends[stage - 1];
    }
    movements.stream().filter(Movement::placed).forEach(this::learn);
    froms = new Instant[stages];
    untils = new Instant[stages];
    for (int stage = 0; stage < stages; stage++) {
      froms[stage] = starts[stage] != null ? starts[stage] : known(stage, -1);
      untils[stage] = ends[stage] != null ? ends[stage] : known(stage + 1, 1);
    }
  }

  /** People say minutes, so an item that began at 15.00.20 began at 15.00. */
  static Instant minute(Instant moment) {
    return moment == null ? null : moment.truncatedTo(ChronoUnit.MINUTES);
  }

  /** A time that contradicts what is known is no news; the cross-check tells of it. */
  private void learn(Movement movement) {
    int border = movement.border();
    Instant at = movement.at();
    if (border > 0
        && border < borders.length - 1
        && borders[border] == null
        && fits(at, known(border, -1), known(border, 1))) {
      borders[border] = at;
    }
  }

  private static boolean fits(Instant at, Instant before, Instant after) {
    return (before == null || !at.isBefore(before)) && (after == null || !at.isAfter(after));
  }

  /** The nearest known border from there on, in that direction. */
  private Instant known(int from, int step) {
    for (int border = from; border >= 0 && border < borders.length; border += step) {
      if (borders[border] != null) {
        return borders[border];
      }
    }
    return null;
  }

  Instant from(int stage) {
    return froms[stage];
  }

  Instant until(int stage) {
    return untils[stage];
  }

  boolean exact(int stage) {
    return (starts[stage] != null || borders[stage] != null)
        && (ends[stage] != null || borders[stage + 1] != null);
  }

  /** Stages in which somebody may have come in at that moment: first and last. */
  int[] arrivals(Instant at) {
    return stages(at, false);
  }

  int[] departures(Instant at) {
    return stages(at, true);
  }

  /** On the border itself who comes belongs to the next item, and who goes to the one before. */
  private int[] stages(Instant at, boolean leaving) {
    int first = -1;
    int last = -1;
    for (int stage = 0; stage < starts.length; stage++) {
      if (covers(from(stage), until(stage), at, leaving)) {
        first = first < 0 ? stage : first;
        last = stage;
      }
    }
    return first < 0 ? outside(at, leaving) : new int[] {first, last};
  }

  private static boolean covers(Instant from, Instant until, Instant at, boolean leaving) {
    boolean begun = from == null || from.isBefore(at) || !leaving && from.equals(at);
    boolean open = until == null || until.isAfter(at) || leaving && until.equals(at);
    return begun && open;
  }

  /** Before the first, after the last, or in a break between two. */
  private int[] outside(Instant at, boolean leaving) {
    int stage = 0;
    while (stage < starts.length && from(stage) != null && !from(stage).isAfter(at)) {
      stage++;
    }
    int near = leaving ? stage - 1 : stage;
    return new int[] {near, near};
  }
}
