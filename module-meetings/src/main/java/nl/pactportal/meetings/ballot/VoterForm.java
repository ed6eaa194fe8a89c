package nl.pactportal.meetings.ballot;

import java.io.Serializable;
import nl.pactportal.platform.input.GivenId;

/** A voter while a vote is being prepared. */
public class VoterForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private Integer weight;
  private boolean saidPresent;
  private String delegate;

  private final RollRow row;

  VoterForm(RollRow row) {
    this.row = row;
    this.weight = row.weight();
  }

  void show(VoteRow vote) {
    weight = vote.weight();
    saidPresent = vote.present();
    delegate = vote.delegateId() == null ? null : vote.delegateId().toString();
  }

  VoterEntry entry() {
    return new VoterEntry(
        row.attendanceId(), weight == null ? 0 : weight, saidPresent, GivenId.optional(delegate));
  }

  public RollRow getRow() {
    return row;
  }

  public Integer getWeight() {
    return weight;
  }

  public void setWeight(Integer weight) {
    this.weight = weight;
  }

  public boolean isSaidPresent() {
    return saidPresent;
  }

  public void setSaidPresent(boolean saidPresent) {
    this.saidPresent = saidPresent;
  }

  public String getDelegate() {
    return delegate;
  }

  public void setDelegate(String delegate) {
    this.delegate = delegate;
  }
}
