package nl.pactportal.meetings.attendance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.pactportal.meetings.agenda.ItemTimeRow;

/**
 * The items in the order in which they were treated. Items treated together are one stage: who
 * leaves after the one leaves after the other. Where the clock shows another order than the agenda,
 * the clock is right.
 */
final class Course {
  private final List<List<ItemTimeRow>> stages;
  private final Map<UUID, Integer> stageOf = new HashMap<>();

  Course(List<ItemTimeRow> agenda) {
    stages = byClock(together(agenda));
    for (int stage = 0; stage < stages.size(); stage++) {
      for (ItemTimeRow item : stages.get(stage)) {
        stageOf.put(item.id(), stage);
      }
    }
  }

  private static List<List<ItemTimeRow>> together(List<ItemTimeRow> agenda) {
    List<List<ItemTimeRow>> stages = new ArrayList<>();
    for (ItemTimeRow item : agenda) {
      if (!item.withPrevious() || stages.isEmpty()) {
        stages.add(new ArrayList<>());
      }
      stages.get(stages.size() - 1).add(item);
    }
    return stages;
  }

  /** Those with a clock change places among themselves; the others keep theirs. */
  private static List<List<ItemTimeRow>> byClock(List<List<ItemTimeRow>> stages) {
    var clocked =
        stages.stream()
            .filter(stage -> started(stage) != null)
            .sorted(Comparator.comparing(Course::started))
            .iterator();
    return stages.stream().map(s -> started(s) == null ? s : clocked.next()).toList();
  }

  private static Instant started(List<ItemTimeRow> stage) {
    return stage.stream()
        .map(ItemTimeRow::startedAt)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  int size() {
    return stages.size();
  }

  List<ItemTimeRow> stage(int stage) {
    return stages.get(stage);
  }

  /**
   * @return stage of that item, or -1 if this meeting has no such item
   */
  int of(UUID item) {
    return item == null ? -1 : stageOf.getOrDefault(item, -1);
  }

  Instant startedAt(int stage) {
    return inside(stage) ? started(stages.get(stage)) : null;
  }

  /** Null as long as one of them is not closed. */
  Instant endedAt(int stage) {
    if (!inside(stage) || stages.get(stage).stream().anyMatch(i -> i.endedAt() == null)) {
      return null;
    }
    return stages.get(stage).stream()
        .map(ItemTimeRow::endedAt)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private boolean inside(int stage) {
    return stage >= 0 && stage < stages.size();
  }

  int firstNumber(int stage) {
    return stages.get(stage).get(0).number();
  }

  UUID first(int stage) {
    return stages.get(stage).get(0).id();
  }

  UUID last(int stage) {
    List<ItemTimeRow> items = stages.get(stage);
    return items.get(items.size() - 1).id();
  }
}
