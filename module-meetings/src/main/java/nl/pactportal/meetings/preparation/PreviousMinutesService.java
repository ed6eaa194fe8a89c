package nl.pactportal.meetings.preparation;

import static nl.pactportal.meetings.MeetingsPermission.PLAN_MEETING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.pactportal.meetings.Requires;
import nl.pactportal.meetings.meeting.Meeting;
import nl.pactportal.platform.error.BusinessException;

/** The button for what planning does by itself. */
@ApplicationScoped
@Transactional
public class PreviousMinutesService {
  @Inject PreviousMinutes previous;
  @Inject AgendaDesk desk;

  /**
   * @return the item at which the minutes of the last meeting are approved
   * @throws BusinessException if none wait for it
   */
  @Requires(PLAN_MEETING)
  public UUID putOn(UUID meetingId) {
    Meeting meeting = desk.open(meetingId);
    UUID item =
        previous
            .putOn(meeting)
            .orElseThrow(() -> new BusinessException(null, "agenda.previous.none"));
    desk.note("agenda.previousMinutes", meeting, item);
    return item;
  }
}
