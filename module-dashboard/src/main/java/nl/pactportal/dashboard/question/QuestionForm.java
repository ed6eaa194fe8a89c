package nl.pactportal.dashboard.question;

import java.io.Serializable;
import java.time.LocalDate;

/** What is filled in on the form of a question. */
public class QuestionForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private String subject;
  private String text;
  private String reason;
  private String asker;
  private LocalDate askedOn;

  QuestionEntry entry() {
    return new QuestionEntry(subject, text, reason, asker, askedOn);
  }

  void show(QuestionRow row) {
    subject = row.subject();
    text = row.text();
    reason = row.reason();
    asker = row.asker();
    askedOn = row.askedOn();
  }

  String words() {
    return (subject == null ? "" : subject) + " " + (text == null ? "" : text);
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
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

  public String getAsker() {
    return asker;
  }

  public void setAsker(String asker) {
    this.asker = asker;
  }

  public LocalDate getAskedOn() {
    return askedOn;
  }

  public void setAskedOn(LocalDate askedOn) {
    this.askedOn = askedOn;
  }
}
