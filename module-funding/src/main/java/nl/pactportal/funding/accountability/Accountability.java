package nl.pactportal.funding.accountability;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.funding.Writers;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.funding.term.Terms;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.persistence.RegionAggregate;

/** What a region accounts for one grant. */
@Entity
@Table(schema = "funding", name = "accountability")
public class Accountability extends RegionAggregate {
  @Column(name = "grant_id")
  private UUID grantId;

  @Column(name = "application_id")
  private UUID applicationId;

  private int arrangement;
  private String report;

  @Enumerated(EnumType.STRING)
  private AccountabilityStatus status;

  @Column(name = "drafted_by")
  private String draftedBy;

  @Column(name = "edited_by")
  private String editedBy;

  private String editors = "";

  @Column(name = "submitted_by")
  private String submittedBy;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Column(name = "content_hash")
  private String contentHash;

  @Column(name = "supplement_asked")
  private String supplementAsked;

  @Column(name = "supplement_asked_on")
  private LocalDate supplementAskedOn;

  @Column(name = "supplement_until")
  private LocalDate supplementUntil;

  @Column(name = "suspended_days")
  private int suspendedDays;

  @Column(name = "assessed_by")
  private String assessedBy;

  private String advice;

  protected Accountability() {}

  Accountability(UUID id, GrantRow grant, int arrangement, String draftedBy) {
    super(id, grant.regionCode());
    this.grantId = grant.id();
    this.applicationId = grant.applicationId();
    this.arrangement = arrangement;
    this.draftedBy = draftedBy;
    this.status = AccountabilityStatus.DRAFT;
  }

  void edit(String text, String by) {
    if (!status.editable()) {
      throw new BusinessException(null, "accountability.notDraft");
    }
    report = text;
    editedBy = by;
    touchedBy(by);
  }

  /** An annex alone is written by somebody, too. */
  void touchedBy(String by) {
    editors = Writers.with(editors, by);
  }

  void sendToSign(String hash) {
    become(AccountabilityStatus.TO_SIGN);
    contentHash = hash;
  }

  /** Back where it came from; what was signed before no longer counts. */
  void sendBack() {
    become(submittedAt == null ? AccountabilityStatus.DRAFT : AccountabilityStatus.IN_SUPPLEMENT);
  }

  /**
   * @throws BusinessException for who wrote it
   */
  void submit(String by, Instant at, LocalDate today) {
    if (by.equals(draftedBy) || by.equals(editedBy) || Writers.include(editors, by)) {
      throw new BusinessException(null, "accountability.fourEyes");
    }
    become(AccountabilityStatus.SUBMITTED);
    submittedBy = by;
    submittedAt = submittedAt == null ? at : submittedAt;
    if (supplementAskedOn != null) {
      suspendedDays += Terms.suspendedDays(supplementAskedOn, today);
      supplementAskedOn = null;
    }
  }

  void askSupplement(String what, LocalDate until, LocalDate today) {
    become(AccountabilityStatus.IN_SUPPLEMENT);
    supplementAsked = what;
    supplementUntil = until;
    supplementAskedOn = today;
  }

  void complete() {
    become(AccountabilityStatus.IN_ASSESSMENT);
  }

  void advise(String text, String by) {
    become(AccountabilityStatus.TO_DETERMINE);
    advice = text;
    assessedBy = by;
  }

  void reassess() {
    become(AccountabilityStatus.IN_ASSESSMENT);
  }

  void determined() {
    become(AccountabilityStatus.DETERMINED);
  }

  private void become(AccountabilityStatus next) {
    if (!status.canBecome(next)) {
      throw new BusinessException(null, "accountability.wrongStatus");
    }
    status = next;
  }

  UUID getGrantId() {
    return grantId;
  }

  UUID getApplicationId() {
    return applicationId;
  }

  AccountabilityStatus getStatus() {
    return status;
  }

  String getContentHash() {
    return contentHash;
  }

  String getEditedBy() {
    return editedBy;
  }
}
