package nl.pactportal.meetings.agenda;

import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * When each item is expected, as far as that follows from what was planned. An item after one of
 * unknown length has no expected time: none is invented.
 */
public final class AgendaTimes {
  private final Map<UUID, LocalTime> expected = new HashMap<>();
  private int total;
  private boolean complete = true;

  /**
   * @param start null if unknown
   */
  public AgendaTimes(LocalTime start, List<AgendaRow> rows) {
    LocalTime now = start;
    List<AgendaRow> staying = rows.stream().filter(row -> !row.moved()).toList();
    for (int i = 0; i < staying.size(); ) {
      int end = end(staying, i);
      List<AgendaRow> block = staying.subList(i, end);
      now = treat(now, block);
      i = end;
    }
  }

  /** Items treated together begin at the same time; one budget is enough for all of them. */
  private LocalTime treat(LocalTime now, List<AgendaRow> block) {
    if (now != null) {
      block.forEach(row -> expected.put(row.id(), now));
    }
    int minutes =
        block.stream().filter(r -> r.duration() != null).mapToInt(AgendaRow::duration).sum();
    total += minutes;
    complete &= minutes > 0;
    return now == null || minutes == 0 ? null : now.plusMinutes(minutes);
  }

  private static int end(List<AgendaRow> rows, int start) {
    int end = start + 1;
    while (end < rows.size() && rows.get(end).withPrevious()) {
      end++;
    }
    return end;
  }

  /** Null where nothing can be expected. */
  public LocalTime of(UUID item) {
    return expected.get(item);
  }

  /** Minutes of all items that have a time budget. */
  public int total() {
    return total;
  }

  /** Whether every item has one. */
  public boolean complete() {
    return complete;
  }

  /** How many minutes more than the meeting lasts; 0 when it fits or nobody knows. */
  public int over(LocalTime start, LocalTime end, boolean endsNextDay) {
    if (start == null || end == null) {
      return 0;
    }
    long room = Duration.between(start, end).toMinutes() + (endsNextDay ? 24 * 60 : 0);
    return (int) Math.max(0, total - room);
  }
}
