package nl.pactportal.meetings.meeting;

import static nl.pactportal.meetings.MeetingsPermission.RECORD_MEETING;
import static nl.pactportal.meetings.MeetingsPermission.VIEW_MEETINGS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.pactportal.meetings.Requires;
import nl.pactportal.meetings.agenda.AgendaItem;
import nl.pactportal.meetings.agenda.AgendaRepository;

/** Says at which item of which meeting a page is. */
@ApplicationScoped
@Transactional
public class PlaceService {
  @Inject MeetingRepository meetings;
  @Inject AgendaRepository agenda;

  /** For a form: who may not write does not get to see it. */
  @Requires(RECORD_MEETING)
  public ItemPlace place(UUID meetingId, UUID itemId) {
    return find(meetingId, itemId);
  }

  /** For reading. */
  @Requires(VIEW_MEETINGS)
  public ItemPlace look(UUID meetingId, UUID itemId) {
    return find(meetingId, itemId);
  }

  private ItemPlace find(UUID meetingId, UUID itemId) {
    MeetingRow meeting = meetings.row(meetingId);
    AgendaItem item = agenda.find(meetingId, itemId);
    return new ItemPlace(
        meeting,
        itemId,
        item.getNumber(),
        item.getTitle(),
        item.getVersion(),
        item.getOutcomeSaid());
  }
}
