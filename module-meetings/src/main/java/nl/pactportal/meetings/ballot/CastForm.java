package nl.pactportal.meetings.ballot;

import java.io.Serializable;

/** What one voter did, while a vote is being counted. */
public class CastForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private Choice choice;
  private boolean takenPart;

  private final VoteRow row;

  CastForm(VoteRow row) {
    this.row = row;
  }

  public VoteRow getRow() {
    return row;
  }

  public Choice getChoice() {
    return choice;
  }

  public void setChoice(Choice choice) {
    this.choice = choice;
  }

  public boolean isTakenPart() {
    return takenPart;
  }

  public void setTakenPart(boolean takenPart) {
    this.takenPart = takenPart;
  }
}
