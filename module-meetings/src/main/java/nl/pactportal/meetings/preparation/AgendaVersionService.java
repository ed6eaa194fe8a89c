package nl.pactportal.meetings.preparation;

import static nl.pactportal.meetings.MeetingsPermission.PLAN_MEETING;
import static nl.pactportal.meetings.MeetingsPermission.VIEW_MEETINGS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.pactportal.meetings.Requires;
import nl.pactportal.meetings.agenda.AgendaRepository;
import nl.pactportal.meetings.agenda.AgendaRow;
import nl.pactportal.meetings.meeting.Meeting;
import nl.pactportal.meetings.meeting.MeetingRepository;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;

/** Sending out an agenda. */
@ApplicationScoped
@Transactional
public class AgendaVersionService {
  @Inject AgendaRepository agenda;
  @Inject VersionRepository versions;
  @Inject MeetingRepository meetings;
  @Inject Sheets sheets;
  @Inject AgendaDesk desk;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * @param seen the order the page showed: nobody sends out what he did not see
   * @return the number of the version
   */
  @Requires(PLAN_MEETING)
  public int publish(UUID meetingId, String seen, AgendaVersionKind kind) {
    Meeting meeting = desk.open(meetingId);
    List<AgendaRow> rows = agenda.of(meetingId);
    List<AgendaVersionRow> earlier = versions.of(meetingId);
    require(rows, earlier, meeting, kind);
    if (!desk.order(meetingId).seen().equals(seen)) {
      throw new BusinessException(null, "agenda.order.stale");
    }
    int number = earlier.size() + 1;
    AgendaVersion version = new AgendaVersion(meeting.getRegionCode(), meetingId, number, kind);
    version.publish(AgendaSnapshot.write(rows), clock.instant());
    versions.add(version);
    audit.record(
        "agenda.published",
        meeting.getRegionCode(),
        "meeting",
        meetingId,
        "version " + number + ", " + kind);
    return number;
  }

  /** A published agenda as it was sent out, also when later ones replaced it. */
  @Requires(VIEW_MEETINGS)
  public AgendaSheet read(UUID meetingId, int number) {
    return sheets.of(meetings.row(meetingId), number);
  }

  private void require(
      List<AgendaRow> rows,
      List<AgendaVersionRow> earlier,
      Meeting meeting,
      AgendaVersionKind kind) {
    boolean onTheDay = meeting.inSession() || !meeting.getHeldOn().isAfter(LocalDate.now(clock));
    if (!AgendaVersionKind.choices(!earlier.isEmpty(), onTheDay).contains(kind)) {
      throw new BusinessException("versionKind", "agenda.version.kindMissing");
    }
    if (rows.isEmpty()) {
      throw new BusinessException(null, "agenda.version.empty");
    }
    List<AgendaRow> before =
        earlier.isEmpty() ? null : AgendaSnapshot.read(earlier.get(0).content());
    boolean again = !earlier.isEmpty() && earlier.get(0).kind() == kind;
    if (again && new AgendaChanges(before, rows).none()) {
      throw new BusinessException(null, "agenda.version.same");
    }
  }
}
