package nl.pactportal.funding.objection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.funding.letter.LetterRow;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.persistence.RegionAggregate;

/** What a region has against a decision, and what the province does with it. */
@Entity
@Table(schema = "funding", name = "objection")
public class Objection extends RegionAggregate {
  @Column(name = "letter_id")
  private UUID letterId;

  @Column(name = "decision_by")
  private String decisionBy;

  @Column(name = "dossier_id")
  private UUID dossierId;

  private String number;
  private String about;
  private String grounds;

  @Column(name = "filed_by")
  private String filedBy;

  @Column(name = "filed_by_name")
  private String filedByName;

  @Column(name = "filed_at")
  private Instant filedAt;

  @Column(name = "received_on")
  private LocalDate receivedOn;

  @Column(name = "filing_last_day")
  private LocalDate filingLastDay;

  @Enumerated(EnumType.STRING)
  private ObjectionStatus status = ObjectionStatus.RECEIVED;

  private String handler;

  @Column(name = "handler_name")
  private String handlerName;

  private boolean committee;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "suspended_days")
  private int suspendedDays;

  private String missing;

  @Column(name = "remedy_asked_on")
  private LocalDate remedyAskedOn;

  @Column(name = "remedy_until")
  private LocalDate remedyUntil;

  @Column(name = "extended_on")
  private LocalDate extendedOn;

  @Column(name = "hearing_on")
  private LocalDate hearingOn;

  @Column(name = "hearing_said")
  private String hearingSaid;

  @Column(name = "hearing_waived")
  private String hearingWaived;

  private String reason;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "withdrawn_way")
  private WithdrawalWay withdrawnWay;

  @Column(name = "withdrawn_on")
  private LocalDate withdrawnOn;

  @Column(name = "withdrawn_by")
  private String withdrawnBy;

  @Column(name = "withdrawn_by_name")
  private String withdrawnByName;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  protected Objection() {}

  Objection(UUID id, LetterRow letter, String number, String grounds) {
    super(id, letter.regionCode());
    this.letterId = letter.id();
    this.decisionBy = letter.decidedBy();
    this.dossierId = letter.dossierId();
    this.number = number;
    this.about = letter.title();
    this.filingLastDay = letter.lastDay();
    this.grounds = grounds;
  }

  Objection filed(Person person, Instant at, LocalDate on) {
    this.filedBy = person.subject();
    this.filedByName = person.name();
    this.filedAt = at;
    this.receivedOn = on;
    return this;
  }

  void takenUp(Person person, boolean withCommittee, LocalDate due) {
    become(ObjectionStatus.IN_PROGRESS);
    this.handler = person.subject();
    this.handlerName = person.name();
    this.committee = withCommittee;
    this.dueOn = due;
  }

  /** Who took it up has left; what was done so far stays (F10). */
  void takenOver(Person person) {
    if (status.isEnded() || handler == null || handler.equals(person.subject())) {
      throw new BusinessException(null, "objection.wrongStatus");
    }
    this.handler = person.subject();
    this.handlerName = person.name();
  }

  void askRemedy(String what, LocalDate on, LocalDate until) {
    if (remedyAskedOn != null) {
      throw new BusinessException(null, "objection.remedy.twice");
    }
    become(ObjectionStatus.REMEDY);
    this.missing = what;
    this.remedyAskedOn = on;
    this.remedyUntil = until;
  }

  /**
   * @param stood days the clock stood still (Awb 7:10, second paragraph)
   */
  void resume(int stood, LocalDate due) {
    become(ObjectionStatus.IN_PROGRESS);
    this.suspendedDays = stood;
    this.dueOn = due;
  }

  /**
   * @param by who withdrew it, or wrote down at the hearing that the region did
   */
  void withdraw(WithdrawalWay way, LocalDate on, Person by, Instant at) {
    become(ObjectionStatus.WITHDRAWN);
    this.withdrawnWay = way;
    this.withdrawnOn = on;
    this.withdrawnBy = by.subject();
    this.withdrawnByName = by.name();
    this.withdrawnAt = at;
  }

  void extend(LocalDate on, LocalDate due) {
    if (status.isEnded() || status == ObjectionStatus.RECEIVED) {
      throw new BusinessException(null, "objection.wrongStatus");
    }
    if (extendedOn != null) {
      throw new BusinessException(null, "objection.extend.twice");
    }
    this.extendedOn = on;
    this.dueOn = due;
  }

  void hear(LocalDate on, String said) {
    become(ObjectionStatus.HEARING);
    this.hearingOn = on;
    this.hearingSaid = said;
  }

  void decide(ObjectionStatus outcome, String why, String waived, Instant at) {
    become(outcome);
    this.reason = why;
    this.hearingWaived = waived;
    this.decidedAt = at;
  }

  private void become(ObjectionStatus next) {
    if (!status.canBecome(next)) {
      throw new BusinessException(null, "objection.wrongStatus");
    }
    this.status = next;
  }
}
