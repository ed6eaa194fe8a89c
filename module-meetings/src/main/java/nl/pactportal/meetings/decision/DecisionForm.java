package nl.pactportal.meetings.decision;

import java.io.Serializable;
import java.time.LocalDate;
import nl.pactportal.platform.input.GivenId;

/** A decision while it is being typed. */
public class DecisionForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private DecisionKind kind;
  private String text;
  private String reason;
  private String condition;
  private String askedBy;
  private LocalDate resumeOn;
  private String resumeSaid;
  private String oldSaid;
  private String newSaid;
  private String resumes;
  private String source;

  void show(DecisionRow row) {
    kind = row.kind();
    text = row.text();
    reason = row.reason();
    condition = row.condition();
    askedBy = row.askedBy();
    resumeOn = row.resumeOn();
    resumeSaid = row.resumeSaid();
    oldSaid = row.oldSaid();
    newSaid = row.newSaid();
    resumes = row.resumesId() == null ? null : row.resumesId().toString();
    source = row.source();
  }

  DecisionEntry entry() {
    return new DecisionEntry(
        kind,
        text,
        reason,
        condition,
        askedBy,
        resumeOn,
        resumeSaid,
        oldSaid,
        newSaid,
        GivenId.optional(resumes),
        source);
  }

  public DecisionKind getKind() {
    return kind;
  }

  public void setKind(DecisionKind kind) {
    this.kind = kind;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getCondition() {
    return condition;
  }

  public void setCondition(String condition) {
    this.condition = condition;
  }

  public String getAskedBy() {
    return askedBy;
  }

  public void setAskedBy(String askedBy) {
    this.askedBy = askedBy;
  }

  public LocalDate getResumeOn() {
    return resumeOn;
  }

  public void setResumeOn(LocalDate resumeOn) {
    this.resumeOn = resumeOn;
  }

  public String getResumeSaid() {
    return resumeSaid;
  }

  public void setResumeSaid(String resumeSaid) {
    this.resumeSaid = resumeSaid;
  }

  public String getOldSaid() {
    return oldSaid;
  }

  public void setOldSaid(String oldSaid) {
    this.oldSaid = oldSaid;
  }

  public String getNewSaid() {
    return newSaid;
  }

  public void setNewSaid(String newSaid) {
    this.newSaid = newSaid;
  }

  public String getResumes() {
    return resumes;
  }

  public void setResumes(String resumes) {
    this.resumes = resumes;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }
}
