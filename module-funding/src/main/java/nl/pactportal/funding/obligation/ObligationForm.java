package nl.pactportal.funding.obligation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.platform.link.LinkRow;

/** What is typed about an obligation, before it is a plan. */
public class ObligationForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private ObligationStatus newStatus;
  private LocalDate dueOn;
  private String dueSaid;
  private Provenance provenance;
  private UUID mergeInto;
  private ReasonCode reasonCode;
  private String reason;
  private String source;
  private UUID linkId;

  static ObligationForm fresh() {
    ObligationForm form = new ObligationForm();
    form.newStatus = ObligationStatus.IN_FORCE;
    form.provenance = Provenance.LEGAL;
    form.reasonCode = ReasonCode.FROM_DECISION;
    return form;
  }

  /** Begins with what it is now. */
  static ObligationForm of(ObligationRow row) {
    ObligationForm form = new ObligationForm();
    form.newStatus = row.status();
    form.dueOn = row.dueOn();
    form.dueSaid = row.dueSaid();
    form.provenance = row.provenance();
    return form;
  }

  /** What a meeting declared is not the typist's to say again. */
  ObligationForm by(LinkRow link) {
    newStatus = ObligationStatus.NOT_IN_FORCE;
    provenance = Provenance.TECHNICAL;
    reasonCode = ReasonCode.MEETING_DECISION;
    reason = link.said();
    source = link.fromTitle();
    linkId = link.id();
    return this;
  }

  ChangePlan plan() {
    return new ChangePlan(
        newStatus, dueOn, dueSaid, provenance, mergeInto, reasonCode, reason, source, linkId);
  }

  public ObligationStatus getNewStatus() {
    return newStatus;
  }

  public void setNewStatus(ObligationStatus newStatus) {
    this.newStatus = newStatus;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }

  public String getDueSaid() {
    return dueSaid;
  }

  public void setDueSaid(String dueSaid) {
    this.dueSaid = dueSaid;
  }

  public Provenance getProvenance() {
    return provenance;
  }

  public void setProvenance(Provenance provenance) {
    this.provenance = provenance;
  }

  public UUID getMergeInto() {
    return mergeInto;
  }

  public void setMergeInto(UUID mergeInto) {
    this.mergeInto = mergeInto;
  }

  public ReasonCode getReasonCode() {
    return reasonCode;
  }

  public void setReasonCode(ReasonCode reasonCode) {
    this.reasonCode = reasonCode;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }
}
