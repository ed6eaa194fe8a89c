package nl.pactportal.meetings.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.meetings.agenda.AgendaItem;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.input.Wording;
import nl.pactportal.platform.persistence.RegionAggregate;

/** What a meeting decided on an item, also when it decided to wait. */
@Entity
@Table(schema = "meetings", name = "decision")
public class Decision extends RegionAggregate {
  static final int TEXT = 2000;
  static final int REASON = 1000;
  static final int ASKED_BY = 100;
  static final int RESUME_SAID = 60;
  static final int VALUE = 200;
  static final int WITHDRAWN = 500;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;

  @Column(name = "meeting_id")
  private UUID meetingId;

  @Column(name = "agenda_item_id")
  private UUID agendaItemId;

  @Enumerated(EnumType.STRING)
  private DecisionKind kind;

  private String text;
  private int position;

  @Column(name = "reason_said")
  private String reasonSaid;

  @Column(name = "condition_said")
  private String conditionSaid;

  @Column(name = "asked_by_said")
  private String askedBySaid;

  @Column(name = "resume_on")
  private LocalDate resumeOn;

  @Column(name = "resume_said")
  private String resumeSaid;

  @Column(name = "old_said")
  private String oldSaid;

  @Column(name = "new_said")
  private String newSaid;

  @Column(name = "resumes_id")
  private UUID resumesId;

  @Column(name = "withdrawn_said")
  private String withdrawnSaid;

  @Column(name = "source_said")
  private String sourceSaid;

  protected Decision() {}

  Decision(UUID id, AgendaItem item, int position, DecisionEntry entry) {
    super(id, item.getRegionCode());
    this.meetingId = item.getMeetingId();
    this.agendaItemId = item.getId();
    this.position = position;
    write(entry);
  }

  /**
   * @throws BusinessException if it was withdrawn, or if words would turn the result of a vote
   */
  void write(DecisionEntry entry) {
    requireStanding();
    requireKind(entry.kind());
    requireHeldToResume(entry);
    this.kind = entry.kind();
    this.text = Wording.required("decisionText", entry.text(), TEXT);
    this.reasonSaid = Wording.optional("reason", entry.reason(), REASON);
    this.conditionSaid = Wording.optional("condition", entry.condition(), REASON);
    this.askedBySaid = Wording.optional("askedBy", entry.askedBy(), ASKED_BY);
    this.resumeOn = entry.resumeOn();
    this.resumeSaid = Wording.optional("resumeSaid", entry.resumeSaid(), RESUME_SAID);
    this.oldSaid = Wording.optional("oldSaid", entry.oldSaid(), VALUE);
    this.newSaid = Wording.optional("newSaid", entry.newSaid(), VALUE);
    this.resumesId = entry.resumesId();
    this.sourceSaid = Wording.optional("source", entry.source(), TEXT);
  }

  private void requireKind(DecisionKind wanted) {
    if (wanted == null) {
      throw new BusinessException("decisionKind", "wording.missing");
    }
    if (kind != null && kind.isByVote() != wanted.isByVote()) {
      throw new BusinessException("decisionKind", "decision.byVoteOnly");
    }
    if (kind != null && kind.isByVote() && kind != wanted) {
      throw new BusinessException("decisionKind", "decision.byVoteOnly");
    }
  }

  private static void requireHeldToResume(DecisionEntry entry) {
    boolean comesBack = entry.resumeOn() != null || entry.resumeSaid() != null;
    if (comesBack && entry.kind().isSettled()) {
      String field = entry.resumeOn() != null ? "resumeOn" : "resumeSaid";
      throw new BusinessException(field, "decision.resumeSettled");
    }
    LocalDate day = entry.resumeOn();
    if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
      throw new BusinessException("resumeOn", "meeting.dateRange", "" + FIRST_YEAR, "" + LAST_YEAR);
    }
  }

  /** It stays in the minutes, struck through, with the reason beside it. */
  void withdraw(String reason) {
    requireStanding();
    this.withdrawnSaid = Wording.required("withdrawn", reason, WITHDRAWN);
  }

  private void requireStanding() {
    if (withdrawnSaid != null) {
      throw new BusinessException(null, "decision.alreadyWithdrawn");
    }
  }

  /** Whether a later decision can take it up. */
  boolean isHeld() {
    return withdrawnSaid == null && !kind.isSettled();
  }

  boolean isWithdrawn() {
    return withdrawnSaid != null;
  }

  public UUID getMeetingId() {
    return meetingId;
  }

  public UUID getAgendaItemId() {
    return agendaItemId;
  }

  public DecisionKind getKind() {
    return kind;
  }

  UUID getResumesId() {
    return resumesId;
  }

  String getWithdrawnSaid() {
    return withdrawnSaid;
  }
}
