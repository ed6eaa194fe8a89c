package nl.pactportal.meetings.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rounds of a meeting, for the pages that show it item by item. */
@Named
@RequestScoped
public class RoundsView {
  @Inject RoundService rounds;
  private final Map<UUID, List<RoundRow>> read = new HashMap<>();
  private final Map<UUID, List<RoundRow>> waiting = new HashMap<>();

  /** Of the body of that meeting, still waiting for answers. */
  public List<RoundRow> open(UUID meetingId) {
    return waiting.computeIfAbsent(meetingId, rounds::open);
  }

  /** Asked at that item. */
  public List<RoundRow> at(UUID meetingId, UUID itemId) {
    return read.computeIfAbsent(meetingId, rounds::of).stream()
        .filter(round -> round.itemId().equals(itemId))
        .toList();
  }
}
