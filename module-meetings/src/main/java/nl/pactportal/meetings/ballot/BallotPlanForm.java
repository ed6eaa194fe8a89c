package nl.pactportal.meetings.ballot;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A vote while it is being prepared. */
public class BallotPlanForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private String question;
  private Method method = Method.NAMED;
  private Majority majority = Majority.SIMPLE;

  private final List<VoterForm> voters = new ArrayList<>();

  void open(List<RollRow> roll) {
    roll.forEach(row -> voters.add(new VoterForm(row)));
  }

  /** Prepared before: as it was, for those who still stand on the list. */
  void show(BallotDetail detail) {
    question = detail.ballot().question();
    method = detail.ballot().method();
    majority = detail.ballot().majority();
    for (VoterForm voter : voters) {
      detail.votes().stream()
          .filter(vote -> vote.attendanceId().equals(voter.getRow().attendanceId()))
          .forEach(voter::show);
    }
  }

  BallotPlan plan() {
    return new BallotPlan(
        question, method, majority, voters.stream().map(VoterForm::entry).toList());
  }

  public List<VoterForm> getVoters() {
    return voters;
  }

  public String getQuestion() {
    return question;
  }

  public void setQuestion(String question) {
    this.question = question;
  }

  public Method getMethod() {
    return method;
  }

  public void setMethod(Method method) {
    this.method = method;
  }

  public Majority getMajority() {
    return majority;
  }

  public void setMajority(Majority majority) {
    this.majority = majority;
  }
}
