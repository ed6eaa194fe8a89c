package nl.pactportal.meetings.round;

import static nl.pactportal.meetings.MeetingsPermission.RECORD_MEETING;
import static nl.pactportal.meetings.MeetingsPermission.VIEW_MEETINGS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.pactportal.meetings.Requires;
import nl.pactportal.meetings.agenda.AgendaItem;
import nl.pactportal.meetings.agenda.AgendaRepository;
import nl.pactportal.meetings.meeting.Meeting;
import nl.pactportal.meetings.meeting.MeetingRepository;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;

/** Asking all regions one question, and keeping what they answer, meeting after meeting. */
@ApplicationScoped
@Transactional
public class RoundService {
  private static final int PAGE = 20;
  private static final int MOST_OPEN = 100;
  private static final int MOST_MEETINGS = 100;

  @Inject MeetingRepository meetings;
  @Inject AgendaRepository agenda;
  @Inject RoundRepository rounds;
  @Inject RoundWork work;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * @param wanted page of the closed ones; one that is not there gives the nearest
   */
  @Requires(VIEW_MEETINGS)
  public RoundPage list(int wanted) {
    int pages = (int) Math.max(1, (rounds.countClosed() + PAGE - 1) / PAGE);
    int page = Math.max(1, Math.min(wanted, pages));
    List<UUID> open = rounds.ids(false, 0, MOST_OPEN);
    List<UUID> closed = rounds.ids(true, (page - 1) * PAGE, PAGE);
    List<RoundRow> rows = rounds.rows(Stream.of(open, closed).flatMap(List::stream).toList());
    return new RoundPage(
        rows.stream().filter(row -> !row.closed()).toList(),
        rows.stream().filter(RoundRow::closed).toList(),
        page,
        pages);
  }

  @Requires(VIEW_MEETINGS)
  public RoundRow read(UUID id) {
    return rounds.row(id);
  }

  /** Asked in that meeting. */
  @Requires(VIEW_MEETINGS)
  public List<RoundRow> of(UUID meetingId) {
    return rounds.of(meetingId);
  }

  /** Those the body of that meeting has asked so far and that still wait for answers. */
  @Requires(VIEW_MEETINGS)
  public List<RoundRow> open(UUID meetingId) {
    return rounds.openAt(meetingId);
  }

  /** Where an answer can have been given. */
  @Requires(RECORD_MEETING)
  public List<MeetingChoice> meetings(UUID id) {
    return rounds.meetings(rounds.row(id), LocalDate.now(clock), MOST_MEETINGS);
  }

  /**
   * @param id made by the form; a second time it changes nothing
   */
  @Requires(RECORD_MEETING)
  public void ask(UUID meetingId, UUID itemId, UUID id, String question) {
    Meeting meeting = meetings.lock(meetingId);
    meeting.requireBegun(LocalDate.now(clock));
    AgendaItem item = agenda.find(meetingId, itemId);
    if (rounds.find(id).isEmpty()) {
      Round round = new Round(id, item, question);
      rounds.add(round);
      work.open(round, meeting.getBody());
      audit.record("round.asked", item.getRegionCode(), "round", id, "meeting " + meetingId);
    }
  }

  /** Earlier answers stay; the same one a second time changes nothing. */
  @Requires(RECORD_MEETING)
  public void answer(UUID id, AnswerEntry entry) {
    Round round = rounds.lock(id);
    if (rounds.isAnswered(entry.id())) {
      return;
    }
    round.requireOpen();
    requireMeeting(round, entry.meetingId());
    rounds.add(new RoundAnswer(round, entry, clock.instant()));
    work.answered(round, entry);
    String detail = entry.party() + " " + entry.state() + ", meeting " + entry.meetingId();
    audit.record("round.answered", round.getRegionCode(), "round", id, detail);
  }

  /** A meeting that can see the round, held since it was asked. */
  private void requireMeeting(Round round, UUID meetingId) {
    if (meetingId == null) {
      throw new BusinessException("answeredIn", "wording.missing");
    }
    Meeting asked = meetings.find(round.getMeetingId());
    Meeting given = meetings.find(meetingId);
    given.requireBegun(LocalDate.now(clock));
    if (!given.getRegionCode().equals(round.getRegionCode())
        || given.getHeldOn().isBefore(asked.getHeldOn())) {
      throw new BusinessException("answeredIn", "round.otherMeeting");
    }
  }

  /**
   * @param seen version the form showed
   */
  @Requires(RECORD_MEETING)
  public void close(UUID id, long seen, String reason) {
    Round round = rounds.lock(id);
    round.requireVersion(seen);
    round.close(reason, clock.instant());
    work.close(round);
    audit.record("round.closed", round.getRegionCode(), "round", id, "");
  }
}
