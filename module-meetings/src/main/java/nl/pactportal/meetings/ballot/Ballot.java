package nl.pactportal.meetings.ballot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.meetings.agenda.AgendaItem;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.input.Wording;
import nl.pactportal.platform.persistence.RegionAggregate;

/** A vote on one question. */
@Entity
@Table(schema = "meetings", name = "ballot")
public class Ballot extends RegionAggregate {
  static final int QUESTION = 1000;
  static final int CANCELLED = 500;

  @Column(name = "meeting_id")
  private UUID meetingId;

  @Column(name = "agenda_item_id")
  private UUID agendaItemId;

  private String question;

  @Enumerated(EnumType.STRING)
  private Method method;

  @Enumerated(EnumType.STRING)
  private Majority majority;

  @Enumerated(EnumType.STRING)
  private BallotStatus status;

  @Column(name = "quorum_percent")
  private Integer quorumPercent;

  @Column(name = "present_votes")
  private int presentVotes;

  @Column(name = "total_votes")
  private int totalVotes;

  @Column(name = "votes_for")
  private Integer votesFor;

  @Column(name = "votes_against")
  private Integer votesAgainst;

  @Column(name = "votes_abstained")
  private Integer votesAbstained;

  @Column(name = "decision_id")
  private UUID decisionId;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "cancelled_said")
  private String cancelledSaid;

  protected Ballot() {}

  Ballot(UUID id, AgendaItem item, BallotPlan plan, Quorum quorum, Instant at) {
    super(id, item.getRegionCode());
    this.meetingId = item.getMeetingId();
    this.agendaItemId = item.getId();
    this.status = BallotStatus.OPEN;
    this.openedAt = at;
    write(plan, quorum);
  }

  /**
   * @throws BusinessException once it is over
   */
  void write(BallotPlan plan, Quorum quorum) {
    requireOpen();
    this.question = Wording.required("question", plan.question(), QUESTION);
    this.method = given("method", plan.method());
    this.majority = given("majority", plan.majority());
    this.quorumPercent = quorum.percent();
    this.presentVotes = quorum.present();
    this.totalVotes = quorum.total();
  }

  private static <T> T given(String field, T value) {
    if (value == null) {
      throw new BusinessException(field, "wording.missing");
    }
    return value;
  }

  void requireOpen() {
    if (status != BallotStatus.OPEN) {
      throw new BusinessException(null, "ballot.over");
    }
  }

  /**
   * @throws BusinessException if too few votes were there
   */
  void requireQuorum() {
    Quorum quorum = new Quorum(quorumPercent, presentVotes, totalVotes);
    if (!quorum.isReached()) {
      throw new BusinessException(
          null, "ballot.noQuorum", presentVotes, totalVotes, quorum.needed());
    }
  }

  void close(Tally tally, UUID decision, Instant at) {
    this.status = status.to(BallotStatus.CLOSED);
    this.votesFor = tally.votesFor();
    this.votesAgainst = tally.against();
    this.votesAbstained = tally.abstained();
    this.decisionId = decision;
    this.closedAt = at;
  }

  void cancel(String reason, Instant at) {
    this.status = status.to(BallotStatus.CANCELLED);
    this.cancelledSaid = Wording.required("cancelled", reason, CANCELLED);
    this.closedAt = at;
  }

  boolean isClosed() {
    return status == BallotStatus.CLOSED;
  }

  UUID getMeetingId() {
    return meetingId;
  }

  UUID getAgendaItemId() {
    return agendaItemId;
  }

  String getQuestion() {
    return question;
  }

  Method getMethod() {
    return method;
  }

  Majority getMajority() {
    return majority;
  }
}
