package nl.pactportal.funding.assessment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import nl.pactportal.platform.money.Money;

/** What an assessor fills in. */
public class AdviceForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private Money advised;
  private List<LineAmountForm> lines = List.of();
  private String motivation;
  private StateAid stateAid;
  private String stateAidRemark;
  private String obligations;
  private String schedule;

  public Money getAdvised() {
    return advised;
  }

  public void setAdvised(Money advised) {
    this.advised = advised;
  }

  public List<LineAmountForm> getLines() {
    return lines;
  }

  void setLines(List<LineAmountForm> lines) {
    this.lines = new ArrayList<>(lines);
  }

  public String getMotivation() {
    return motivation;
  }

  public void setMotivation(String motivation) {
    this.motivation = motivation;
  }

  public StateAid getStateAid() {
    return stateAid;
  }

  public void setStateAid(StateAid stateAid) {
    this.stateAid = stateAid;
  }

  public String getStateAidRemark() {
    return stateAidRemark;
  }

  public void setStateAidRemark(String stateAidRemark) {
    this.stateAidRemark = stateAidRemark;
  }

  public String getObligations() {
    return obligations;
  }

  public void setObligations(String obligations) {
    this.obligations = obligations;
  }

  public String getSchedule() {
    return schedule;
  }

  public void setSchedule(String schedule) {
    this.schedule = schedule;
  }

  AdviceText text() {
    return new AdviceText(
        advised,
        motivation,
        stateAid,
        stateAidRemark,
        obligations,
        schedule,
        LineAmountForm.plan(lines));
  }
}
