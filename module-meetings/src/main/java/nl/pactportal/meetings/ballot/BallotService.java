package nl.pactportal.meetings.ballot;

import static nl.pactportal.meetings.MeetingsPermission.RECORD_MEETING;
import static nl.pactportal.meetings.MeetingsPermission.VIEW_MEETINGS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.pactportal.meetings.Requires;
import nl.pactportal.meetings.agenda.AgendaItem;
import nl.pactportal.meetings.agenda.AgendaRepository;
import nl.pactportal.meetings.decision.DecisionKind;
import nl.pactportal.meetings.decision.DecisionService;
import nl.pactportal.meetings.meeting.Meeting;
import nl.pactportal.meetings.meeting.MeetingRepository;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.persistence.UuidV7;

/** Preparing a vote, counting it once, and writing the decision that follows from it. */
@ApplicationScoped
@Transactional
public class BallotService {
  @Inject MeetingRepository meetings;
  @Inject AgendaRepository agenda;
  @Inject BallotRepository ballots;
  @Inject RollReader rolls;
  @Inject DecisionService decisions;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Who could vote at that item now. */
  @Requires(RECORD_MEETING)
  public Roll roll(UUID meetingId, UUID itemId) {
    agenda.find(meetings.find(meetingId).getId(), itemId);
    return rolls.of(meetingId, itemId);
  }

  /** All of a meeting. */
  @Requires(VIEW_MEETINGS)
  public List<BallotRow> of(UUID meetingId) {
    return ballots.of(meetingId);
  }

  @Requires(VIEW_MEETINGS)
  public BallotDetail read(UUID meetingId, UUID id) {
    return new BallotDetail(ballots.row(meetingId, id), ballots.votes(id));
  }

  /**
   * Opens it with those who are there at that moment.
   *
   * @param id made by the form; a second time it changes nothing
   */
  @Requires(RECORD_MEETING)
  public void open(UUID meetingId, UUID itemId, UUID id, BallotPlan plan) {
    begun(meetingId);
    AgendaItem item = agenda.find(meetingId, itemId);
    if (ballots.find(id).isEmpty()) {
      Roll roll = rolls.of(meetingId, itemId);
      VotersList list = list(roll, plan);
      Ballot ballot = new Ballot(id, item, plan, list.quorum(roll), clock.instant());
      ballots.add(ballot, list.voters());
      note("ballot.opened", ballot);
    }
  }

  /**
   * Prepares it anew, as long as nothing was counted: somebody came in or left.
   *
   * @param seen version the form showed
   */
  @Requires(RECORD_MEETING)
  public void change(UUID meetingId, UUID id, long seen, BallotPlan plan) {
    begun(meetingId);
    Ballot ballot = existing(meetingId, id);
    ballot.requireOpen();
    ballot.requireVersion(seen);
    Roll roll = rolls.of(meetingId, ballot.getAgendaItemId());
    VotersList list = list(roll, plan);
    ballots.removeVotes(ballot);
    ballot.write(plan, list.quorum(roll));
    ballots.addVotes(ballot, list.voters());
    note("ballot.changed", ballot);
  }

  /**
   * Counts, and writes the decision; the same count a second time does nothing.
   *
   * @param seen version the form showed
   */
  @Requires(RECORD_MEETING)
  public void close(UUID meetingId, UUID id, long seen, BallotCount count) {
    begun(meetingId);
    Ballot ballot = existing(meetingId, id);
    if (ballot.isClosed() && ballots.voters(id).stream().allMatch(vote -> vote.agrees(count))) {
      return;
    }
    ballot.requireOpen();
    ballot.requireVersion(seen);
    ballot.requireQuorum();
    Tally tally = count(ballot, count);
    DecisionKind kind =
        ballot.getMajority().isReachedBy(tally) ? DecisionKind.ADOPTED : DecisionKind.REJECTED;
    UUID decision = UuidV7.next();
    decisions.recordVote(meetingId, ballot.getAgendaItemId(), decision, kind, ballot.getQuestion());
    ballots.flush();
    ballot.close(tally, decision, clock.instant());
    note("ballot.closed", ballot);
  }

  /** In a secret ballot nobody's choice is touched: there is only who took part. */
  private Tally count(Ballot ballot, BallotCount count) {
    List<Vote> votes = ballots.voters(ballot.getId());
    VotersList list = new VotersList(votes.stream().map(Vote::voter).toList());
    if (ballot.getMethod() == Method.NAMED) {
      Tally tally = list.named(count.choices());
      votes.stream()
          .filter(vote -> count.choices().containsKey(vote.voter().attendanceId()))
          .forEach(vote -> vote.take(count.choices().get(vote.voter().attendanceId())));
      return tally;
    }
    Tally tally = list.secret(count.takenPart(), count.papers(), count.acknowledged());
    votes.stream()
        .filter(vote -> count.takenPart().contains(vote.voter().attendanceId()))
        .forEach(vote -> vote.take(null));
    return tally;
  }

  /** It does not go on: too few were there, or the question was taken back. */
  @Requires(RECORD_MEETING)
  public void cancel(UUID meetingId, UUID id, long seen, String reason) {
    meetings.lock(meetingId);
    Ballot ballot = existing(meetingId, id);
    ballot.requireVersion(seen);
    ballot.cancel(reason, clock.instant());
    note("ballot.cancelled", ballot);
  }

  private static VotersList list(Roll roll, BallotPlan plan) {
    Map<UUID, RollRow> rows =
        roll.rows().stream().collect(Collectors.toMap(RollRow::attendanceId, Function.identity()));
    List<Voter> voters =
        plan.voters().stream().map(entry -> voter(entry, rows.get(entry.attendanceId()))).toList();
    return new VotersList(voters).fitFor(plan.method());
  }

  /** Only where the list of those present leaves it open the secretariat says who is there. */
  private static Voter voter(VoterEntry entry, RollRow row) {
    if (row == null) {
      throw new BusinessException(null, "ballot.unknownVoter");
    }
    boolean present = row.unclear() ? entry.saidPresent() : row.present();
    return new Voter(
        row.attendanceId(), row.name(), row.party(), entry.weight(), present, entry.delegateId());
  }

  private void begun(UUID meetingId) {
    Meeting meeting = meetings.lock(meetingId);
    meeting.requireBegun(LocalDate.now(clock));
  }

  private Ballot existing(UUID meetingId, UUID id) {
    return ballots
        .find(id)
        .filter(found -> found.getMeetingId().equals(meetingId))
        .orElseThrow(() -> new NotFoundException("ballot " + id));
  }

  /** Nothing here says what anybody voted. */
  private void note(String action, Ballot ballot) {
    String detail = ballot.getMethod() + ", meeting " + ballot.getMeetingId();
    audit.record(action, ballot.getRegionCode(), "ballot", ballot.getId(), detail);
  }
}
