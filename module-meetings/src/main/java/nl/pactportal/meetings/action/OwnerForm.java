package nl.pactportal.meetings.action;

import java.io.Serializable;

/** One owner of an action while it is being typed. */
public class OwnerForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private String said;
  private String party;

  void show(OwnerRow row) {
    said = row.said();
    party = row.party();
  }

  OwnerSaid owner() {
    return new OwnerSaid(said, party);
  }

  public String getSaid() {
    return said;
  }

  public void setSaid(String said) {
    this.said = said;
  }

  public String getParty() {
    return party;
  }

  public void setParty(String party) {
    this.party = party;
  }
}
