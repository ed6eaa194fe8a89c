package nl.pactportal.funding.objection;

import java.io.Serializable;
import java.time.LocalDate;

/** What is filled in on the page of an objection; each step uses its own part. */
public class ObjectionForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String addition;
  private boolean committee;
  private String takeOverReason;
  private String missing;
  private LocalDate remedyUntil;
  private String extendReason;
  private LocalDate hearingOn;
  private String hearingSaid;
  private ObjectionStatus outcome;
  private String reason;
  private String waived;
  private boolean confirmed;
  private boolean penaltyConfirmed;
  private boolean withdrawConfirmed;
  private LocalDate defaultOn;

  public String getAddition() {
    return addition;
  }

  public void setAddition(String addition) {
    this.addition = addition;
  }

  public boolean isCommittee() {
    return committee;
  }

  public void setCommittee(boolean committee) {
    this.committee = committee;
  }

  public String getTakeOverReason() {
    return takeOverReason;
  }

  public void setTakeOverReason(String takeOverReason) {
    this.takeOverReason = takeOverReason;
  }

  public String getMissing() {
    return missing;
  }

  public void setMissing(String missing) {
    this.missing = missing;
  }

  public LocalDate getRemedyUntil() {
    return remedyUntil;
  }

  public void setRemedyUntil(LocalDate remedyUntil) {
    this.remedyUntil = remedyUntil;
  }

  public String getExtendReason() {
    return extendReason;
  }

  public void setExtendReason(String extendReason) {
    this.extendReason = extendReason;
  }

  public LocalDate getHearingOn() {
    return hearingOn;
  }

  public void setHearingOn(LocalDate hearingOn) {
    this.hearingOn = hearingOn;
  }

  public String getHearingSaid() {
    return hearingSaid;
  }

  public void setHearingSaid(String hearingSaid) {
    this.hearingSaid = hearingSaid;
  }

  public ObjectionStatus getOutcome() {
    return outcome;
  }

  public void setOutcome(ObjectionStatus outcome) {
    this.outcome = outcome;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getWaived() {
    return waived;
  }

  public void setWaived(String waived) {
    this.waived = waived;
  }

  public boolean isWithdrawConfirmed() {
    return withdrawConfirmed;
  }

  public void setWithdrawConfirmed(boolean withdrawConfirmed) {
    this.withdrawConfirmed = withdrawConfirmed;
  }

  public boolean isConfirmed() {
    return confirmed;
  }

  public void setConfirmed(boolean confirmed) {
    this.confirmed = confirmed;
  }

  public LocalDate getDefaultOn() {
    return defaultOn;
  }

  public void setDefaultOn(LocalDate defaultOn) {
    this.defaultOn = defaultOn;
  }

  public boolean isPenaltyConfirmed() {
    return penaltyConfirmed;
  }

  public void setPenaltyConfirmed(boolean penaltyConfirmed) {
    this.penaltyConfirmed = penaltyConfirmed;
  }
}
