package nl.pactportal.meetings.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.meetings.meeting.MeetingRow;

/** The actions a meeting takes over from earlier ones, on whatever page of it. */
@Named
@RequestScoped
public class CarriedView {
  @Inject FollowUpService followUp;
  @Inject Clock clock;
  private final Map<UUID, List<ListedAction>> read = new HashMap<>();

  /** Those still open. */
  public List<ListedAction> open(MeetingRow meeting) {
    return all(meeting).stream().filter(action -> action.row().open()).toList();
  }

  /** Those that were closed in this meeting. */
  public List<ListedAction> closed(MeetingRow meeting) {
    return all(meeting).stream().filter(action -> !action.row().open()).toList();
  }

  /** While a form of the page is taken in, the meeting is not read yet. */
  private List<ListedAction> all(MeetingRow meeting) {
    if (meeting == null) {
      return List.of();
    }
    return read.computeIfAbsent(
        meeting.id(), id -> meeting.over() ? followUp.closedIn(id) : followUp.carried(id));
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }
}
