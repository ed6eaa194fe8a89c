package nl.pactportal.funding.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.funding.Writers;
import nl.pactportal.funding.form.CostPlan;
import nl.pactportal.funding.form.FormAnswers;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.RegionAggregate;

/** An application of a region for money from its envelope in a call. */
@Entity
@Table(schema = "funding", name = "application")
public class Application extends RegionAggregate {
  @Column(name = "call_id")
  private UUID callId;

  private String reference;
  private String title;
  private String activities;

  @Column(name = "requested_cents")
  private Money requested;

  @Column(name = "granted_cents")
  private Money granted;

  @Column(name = "wished_cents", insertable = false, updatable = false)
  private Money wished;

  @Enumerated(EnumType.STRING)
  private ApplicationStatus status;

  @Column(name = "drafted_by")
  private String draftedBy;

  @Column(name = "edited_by")
  private String editedBy;

  @Column(name = "submitted_by")
  private String submittedBy;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Column(name = "content_hash")
  private String contentHash;

  @Column(name = "completed_at")
  private Instant completedAt;

  @Column(name = "advised_cents")
  private Money advised;

  @Column(name = "assessed_by")
  private String assessedBy;

  private String editors;

  @Column(name = "form_version")
  private int formVersion;

  private FormAnswers answers;
  private CostPlan costs;

  @Column(name = "mandate_said")
  private String mandateSaid;

  protected Application() {}

  Application(
      UUID id,
      String regionCode,
      UUID callId,
      int formVersion,
      String reference,
      String draftedBy) {
    super(id, regionCode);
    this.callId = callId;
    this.formVersion = formVersion;
    this.reference = reference;
    this.draftedBy = draftedBy;
    this.editors = draftedBy;
    this.status = ApplicationStatus.DRAFT;
  }

  /**
   * @throws BusinessException if it is with the signatory or further already
   */
  void edit(ApplicationContent content, String by) {
    requireDraft();
    title = content.title();
    activities = content.activities();
    requested = content.requested();
    answers = content.answers();
    costs = content.costs();
    editedBy = by;
    touchedBy(by);
  }

  /** An annex alone is written by somebody, too. */
  void touchedBy(String by) {
    editors = Writers.with(editors, by);
  }

  void requireDraft() {
    if (status != ApplicationStatus.DRAFT) {
      throw new BusinessException(null, "application.notDraft");
    }
  }

  void sendToSign(String hash) {
    become(ApplicationStatus.TO_SIGN);
    contentHash = hash;
  }

  /** What was signed no longer counts: the draft may change again. */
  void sendBack() {
    become(ApplicationStatus.DRAFT);
    contentHash = null;
  }

  /**
   * @throws BusinessException if the same person wrote it
   */
  void submit(String by, Instant at) {
    hand(ApplicationStatus.SUBMITTED, by, at);
  }

  void submitLate(String by, Instant at) {
    hand(ApplicationStatus.LATE, by, at);
  }

  private void hand(ApplicationStatus as, String by, Instant at) {
    if (by.equals(draftedBy) || Writers.include(editors, by)) {
      throw new BusinessException(null, "application.fourEyes");
    }
    become(as);
    submittedBy = by;
    submittedAt = at;
  }

  /** What was missing is there; the closing instant of the call has nothing to say about it. */
  void resubmit(String hash) {
    become(ApplicationStatus.SUBMITTED);
    contentHash = hash;
  }

  void clearAdvice() {
    advised = null;
  }

  void start(String by) {
    boolean orphaned = status == ApplicationStatus.IN_ASSESSMENT && assessedBy == null;
    require(orphaned || status == ApplicationStatus.COMPLETE);
    status = ApplicationStatus.IN_ASSESSMENT;
    assessedBy = by;
  }

  void replaceAssessor() {
    require(status == ApplicationStatus.IN_ASSESSMENT && assessedBy != null);
    assessedBy = null;
  }

  /** On what his power to sign rests, in his own words; null if he said nothing. */
  void mandate(String said) {
    mandateSaid = said;
  }

  void withdraw() {
    become(ApplicationStatus.WITHDRAWN);
  }

  void complete(Instant at) {
    become(ApplicationStatus.COMPLETE);
    completedAt = at;
  }

  /**
   * @throws BusinessException at field {@code advised} if it is more than was asked
   */
  void advise(Money amount, String by) {
    if (amount.compareTo(requested) > 0) {
      throw new BusinessException("advised", "grant.amount.aboveRequested", requested.toEuro());
    }
    become(ApplicationStatus.TO_DECIDE);
    advised = amount;
    assessedBy = by;
  }

  void reassess() {
    become(ApplicationStatus.IN_ASSESSMENT);
    advised = null;
  }

  void decide(ApplicationStatus outcome, Money amount) {
    become(outcome);
    granted = outcome.isGranted() ? amount : null;
  }

  void become(ApplicationStatus next) {
    require(status.canBecome(next));
    status = next;
  }

  private static void require(boolean possible) {
    if (!possible) {
      throw new BusinessException(null, "application.wrongStatus");
    }
  }

  ApplicationContent content() {
    return new ApplicationContent(title, activities, requested, answers, costs);
  }

  int getFormVersion() {
    return formVersion;
  }

  UUID getCallId() {
    return callId;
  }

  String getReference() {
    return reference;
  }

  Money getRequested() {
    return requested;
  }

  ApplicationStatus getStatus() {
    return status;
  }

  String getEditedBy() {
    return editedBy;
  }

  String getContentHash() {
    return contentHash;
  }
}
