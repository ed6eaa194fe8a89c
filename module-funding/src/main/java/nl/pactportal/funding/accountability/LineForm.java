package nl.pactportal.funding.accountability;

import java.io.Serializable;
import nl.pactportal.platform.money.Money;

/** A line as it is typed, by the region or by the assessor. */
public class LineForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private String title;
  private Money claimed;
  private Money accepted;
  private String correction;

  static LineForm of(AccountLine line) {
    LineForm form = new LineForm();
    form.title = line.title();
    form.claimed = line.claimed();
    form.accepted = line.accepted() == null ? line.claimed() : line.accepted();
    form.correction = line.correction();
    return form;
  }

  /** Nothing was typed in it. */
  boolean isBlank() {
    return claimed == null && (title == null || title.isBlank());
  }

  AccountLine line() {
    return AccountLine.of(title, claimed);
  }

  Acceptance acceptance() {
    return new Acceptance(accepted, correction);
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public Money getClaimed() {
    return claimed;
  }

  public void setClaimed(Money claimed) {
    this.claimed = claimed;
  }

  public Money getAccepted() {
    return accepted;
  }

  public void setAccepted(Money accepted) {
    this.accepted = accepted;
  }

  public String getCorrection() {
    return correction;
  }

  public void setCorrection(String correction) {
    this.correction = correction;
  }
}
