package nl.pactportal.funding.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.funding.FourEyes;
import nl.pactportal.funding.call.CallTerms;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.persistence.RegionAggregate;

/** What somebody wants to change of a call, and what became of it. */
@Entity
@Table(schema = "funding", name = "call_change")
public class CallChange extends RegionAggregate {
  private static final String OTHER = "effect.fourEyes";

  @Column(name = "call_id")
  private UUID callId;

  @Enumerated(EnumType.STRING)
  private ChangeKind kind;

  @Enumerated(EnumType.STRING)
  private ChangeStatus status;

  private int base;
  private Integer edition;
  private String before;
  private String after;
  private String reason;
  private String source;

  @Column(name = "from_decision")
  private boolean fromDecision;

  @Column(name = "early_budget_open")
  private String earlyBudgetOpen;

  @Column(name = "early_from_budget")
  private String earlyFromBudget;

  @Column(name = "early_announced")
  private String earlyAnnounced;

  @Embedded private FourEyes eyes = new FourEyes();

  @Column(name = "decline_reason")
  private String declineReason;

  protected CallChange() {}

  CallChange(UUID id, UUID callId, ChangeKind kind, int base, Why why) {
    super(id, why.regionCode());
    this.callId = callId;
    this.kind = kind;
    this.base = base;
    this.status = ChangeStatus.PROPOSED;
    this.reason = why.reason();
    this.source = why.source();
    this.fromDecision = why.fromDecision();
  }

  CallChange from(Map<String, String> facts) {
    this.before = TermFacts.text(facts);
    return this;
  }

  CallChange to(CallTerms terms) {
    this.after = TermFacts.text(TermFacts.of(terms));
    return this;
  }

  /** It counts for what was submitted before, too (Awb 4:28). */
  CallChange early(EarlyEffect effect) {
    this.earlyBudgetOpen = effect.budgetOpen();
    this.earlyFromBudget = effect.fromBudget();
    this.earlyAnnounced = effect.announced();
    return this;
  }

  EarlyEffect early() {
    return new EarlyEffect(earlyBudgetOpen, earlyFromBudget, earlyAnnounced);
  }

  CallChange proposed(Person by, Instant at) {
    eyes.propose(by, at);
    return this;
  }

  /** A concept needs no second pair of eyes. */
  CallChange drafted(int made) {
    this.edition = made;
    become(ChangeStatus.CARRIED_OUT);
    eyes.decideAlone();
    return this;
  }

  /**
   * @throws BusinessException for who proposed it himself, or if it is decided already
   */
  void carryOut(int made, Person by, Instant at) {
    eyes.requireOther(by, OTHER);
    this.edition = kind.isRemark() ? null : made;
    decide(ChangeStatus.CARRIED_OUT, by, at);
  }

  void decline(String why, Person by, Instant at) {
    eyes.requireOther(by, OTHER);
    this.declineReason = why;
    decide(ChangeStatus.DECLINED, by, at);
  }

  /**
   * @throws BusinessException for anybody but who proposed it
   */
  void takeBack(Person by, Instant at) {
    if (!eyes.isProposedBy(by.subject())) {
      throw new BusinessException(null, "scheme.takeBack.own");
    }
    decide(ChangeStatus.TAKEN_BACK, by, at);
  }

  /** The text it was about is another one now. */
  void lapse(Person by, Instant at) {
    decide(ChangeStatus.TAKEN_BACK, by, at);
  }

  private void decide(ChangeStatus outcome, Person by, Instant at) {
    become(outcome);
    eyes.decide(by, at);
  }

  private void become(ChangeStatus outcome) {
    if (!status.canBecome(outcome)) {
      throw BusinessException.stale();
    }
    this.status = outcome;
  }

  boolean isDecidedBy(String subject, ChangeStatus outcome) {
    return status == outcome && eyes.isDecidedBy(subject);
  }

  /**
   * Approval is for what somebody saw.
   *
   * @throws BusinessException if the call was changed since it was proposed
   */
  void requireBase(int edition) {
    if (!kind.isRemark() && base != edition) {
      throw new BusinessException(null, "scheme.outdated");
    }
  }

  CallTerms terms() {
    return TermFacts.terms(TermFacts.of(after));
  }

  UUID getCallId() {
    return callId;
  }

  ChangeKind getKind() {
    return kind;
  }

  boolean isFromDecision() {
    return fromDecision;
  }

  String getProposedBy() {
    return eyes.getProposedBy();
  }
}
