package nl.pactportal.funding.assessment;

import java.io.Serializable;
import java.util.List;

/** A question as it is filled in on a page. */
public class CheckForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final CheckLine line;
  private CheckOutcome outcome;
  private Integer score;
  private String remark;

  CheckForm(CheckLine line) {
    this.line = line;
    this.outcome = line.outcome();
    this.score = line.score();
    this.remark = line.remark();
  }

  static List<CheckForm> of(List<CheckLine> lines) {
    return lines.stream().map(CheckForm::new).toList();
  }

  static List<CheckFinding> findings(List<CheckForm> forms) {
    return forms.stream()
        .map(form -> new CheckFinding(form.line.itemId(), form.outcome, form.score, form.remark))
        .toList();
  }

  public CheckLine getLine() {
    return line;
  }

  public CheckOutcome getOutcome() {
    return outcome;
  }

  public void setOutcome(CheckOutcome outcome) {
    this.outcome = outcome;
  }

  public Integer getScore() {
    return score;
  }

  public void setScore(Integer score) {
    this.score = score;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }
}
