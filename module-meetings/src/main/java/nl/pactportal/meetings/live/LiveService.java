package nl.pactportal.meetings.live;

import static nl.pactportal.meetings.MeetingsPermission.RECORD_MEETING;
import static nl.pactportal.meetings.MeetingsPermission.VIEW_MEETINGS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.pactportal.meetings.Requires;
import nl.pactportal.meetings.agenda.ItemTimeRepository;
import nl.pactportal.meetings.agenda.ItemTimeRow;
import nl.pactportal.meetings.attendance.MeetingPresence;
import nl.pactportal.meetings.meeting.MeetingSession;
import nl.pactportal.meetings.meeting.SessionRepository;
import nl.pactportal.meetings.record.MeetingDetail;
import nl.pactportal.meetings.record.RecordService;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;

/** Opening a meeting, going through its agenda, closing it; and looking on. */
@ApplicationScoped
@Transactional
public class LiveService {
  @Inject SessionRepository sessions;
  @Inject ItemTimeRepository items;
  @Inject RecordService records;
  @Inject StampRepository stamps;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  @Requires(VIEW_MEETINGS)
  public LiveMeeting read(UUID meetingId) {
    String stamp = stamps.of(meetingId);
    MeetingDetail detail = records.read(meetingId);
    Instant now = clock.instant();
    MeetingPresence presence =
        new MeetingPresence(
            sessions.row(meetingId),
            items.of(meetingId),
            detail.attendances(),
            now,
            clock.getZone());
    boolean live = presence.session().live();
    return new LiveMeeting(
        detail, presence, live ? presence.presentNow(now) : presence.attended(), stamp);
  }

  /** Whether anything changed: one statement. */
  @Requires(VIEW_MEETINGS)
  public String stamp(UUID meetingId) {
    return stamps.of(meetingId);
  }

  /** From its day on; one that is open already stays so. */
  @Requires(RECORD_MEETING)
  public void open(UUID meetingId) {
    MeetingSession session = sessions.lock(meetingId);
    if (session.open(LocalDate.now(clock), clock.instant())) {
      note("meeting.opened", session);
    }
  }

  /** The item before ends; items treated together with it begin, too. */
  @Requires(RECORD_MEETING)
  public void start(UUID meetingId, UUID itemId) {
    MeetingSession session = sessions.lock(meetingId);
    session.requireLive();
    begin(session, items.of(meetingId), itemId);
  }

  /** The item after the one the meeting is at; the first one at the beginning. */
  @Requires(RECORD_MEETING)
  public void next(UUID meetingId) {
    MeetingSession session = sessions.lock(meetingId);
    session.requireLive();
    List<ItemTimeRow> agenda = items.of(meetingId);
    ItemTimeRow after =
        agenda.stream()
            .skip(lastBegun(agenda) + 1L)
            .filter(item -> item.startedAt() == null)
            .findFirst()
            .orElseThrow(() -> new BusinessException(null, "live.noNext"));
    begin(session, agenda, after.id());
  }

  private static int lastBegun(List<ItemTimeRow> agenda) {
    int last = -1;
    for (int place = 0; place < agenda.size(); place++) {
      if (agenda.get(place).current()) {
        last = place;
      }
    }
    return last;
  }

  private void begin(MeetingSession session, List<ItemTimeRow> agenda, UUID itemId) {
    List<UUID> together = together(agenda, itemId);
    Instant now = clock.instant();
    boolean goesOn =
        agenda.stream().anyMatch(item -> item.current() && together.contains(item.id()));
    if (!goesOn) {
      items.end(session.getId(), now);
      items.start(session.getId(), together, now);
      audit.record("item.started", session.getRegionCode(), "agenda item", itemId, "");
    }
  }

  private static List<UUID> together(List<ItemTimeRow> agenda, UUID itemId) {
    List<UUID> group = new ArrayList<>();
    for (ItemTimeRow item : agenda) {
      if (!item.withPrevious()) {
        if (group.contains(itemId)) {
          return group;
        }
        group.clear();
      }
      group.add(item.id());
    }
    if (!group.contains(itemId)) {
      throw new NotFoundException("agenda item " + itemId);
    }
    return group;
  }

  /** The meeting took place; the last item ends with it. */
  @Requires(RECORD_MEETING)
  public void close(UUID meetingId) {
    MeetingSession session = sessions.lock(meetingId);
    Instant now = clock.instant();
    if (session.close(now)) {
      items.end(meetingId, now);
      note("meeting.held", session);
    }
  }

  private void note(String action, MeetingSession session) {
    audit.record(action, session.getRegionCode(), "meeting", session.getId(), "");
  }
}
