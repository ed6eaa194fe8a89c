package nl.pactportal.funding.obligation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.persistence.RegionAggregate;

/** A duty to account for a grant; it only becomes what two people agreed on. */
@Entity
@Table(schema = "funding", name = "obligation")
public class Obligation extends RegionAggregate {
  @Column(name = "grant_id")
  private UUID grantId;

  @Column(name = "application_id")
  private UUID applicationId;

  private String covers;

  @Enumerated(EnumType.STRING)
  private ObligationStatus status;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "due_said")
  private String dueSaid;

  @Enumerated(EnumType.STRING)
  private Provenance provenance;

  @Column(name = "merged_into")
  private UUID mergedInto;

  @Column(name = "letter_due_on")
  private LocalDate letterDueOn;

  @Column(name = "letter_corrected_on")
  private LocalDate letterCorrectedOn;

  @Column(name = "reminded_on")
  private LocalDate remindedOn;

  @Column(name = "term_until")
  private LocalDate termUntil;

  protected Obligation() {}

  /** Not in force until a second person approves. */
  Obligation(UUID id, GrantRow grant, String covers, Provenance provenance) {
    super(id, grant.regionCode());
    this.grantId = grant.id();
    this.applicationId = grant.applicationId();
    this.covers = covers;
    this.status = ObligationStatus.NOT_IN_FORCE;
    this.provenance = provenance;
  }

  /** What an approved change makes of it. */
  void become(ObligationChange change) {
    requireCanBecome(change.getStatus());
    status = change.getStatus();
    mergedInto = change.getMergeInto();
    dueOn = change.getDueOn();
    dueSaid = change.getDueSaid();
    provenance = change.getProvenance();
    remindedOn = null;
    termUntil = null;
    if (change.getReasonCode() == ReasonCode.FROM_DECISION) {
      letterDueOn = change.getDueOn();
    }
  }

  void requireCanBecome(ObligationStatus next) {
    if (!status.canBecome(next)) {
      throw new BusinessException(null, "obligation.wrongStatus");
    }
  }

  void fulfil() {
    requireCanBecome(ObligationStatus.FULFILLED);
    status = ObligationStatus.FULFILLED;
  }

  /** The region was told that its letter no longer says the right date. */
  void corrected(LocalDate on) {
    letterCorrectedOn = on;
  }

  /** Only what is in force is reminded of. */
  void remind(LocalDate on) {
    if (!isOverdueOn(on)) {
      throw new BusinessException(null, "obligation.notOverdue");
    }
    remindedOn = on;
  }

  /**
   * @param until last day of the term of Awb 4:44(3)
   */
  void setTerm(LocalDate until) {
    if (status != ObligationStatus.IN_FORCE || remindedOn == null || termUntil != null) {
      throw new BusinessException(null, "obligation.wrongStatus");
    }
    termUntil = until;
  }

  boolean isOverdueOn(LocalDate day) {
    return status == ObligationStatus.IN_FORCE && dueOn != null && day.isAfter(dueOn);
  }

  boolean isReminded() {
    return remindedOn != null;
  }

  UUID getGrantId() {
    return grantId;
  }

  UUID getApplicationId() {
    return applicationId;
  }

  String getCovers() {
    return covers;
  }

  ObligationStatus getStatus() {
    return status;
  }

  LocalDate getDueOn() {
    return dueOn;
  }
}
