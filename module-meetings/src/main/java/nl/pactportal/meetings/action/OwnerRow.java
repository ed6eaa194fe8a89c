package nl.pactportal.meetings.action;

import java.io.Serializable;

/** An owner of an action as pages show him, with the name of his party. */
public record OwnerRow(String said, String party, String partyName) implements Serializable {

  /** "Accounthouder West, Provincie" with what is known of it. */
  public String words() {
    if (said == null) {
      return partyName;
    }
    return partyName == null ? said : said + ", " + partyName;
  }

  boolean isNamed() {
    return said != null || party != null;
  }

  OwnerSaid asSaid() {
    return new OwnerSaid(said, party);
  }
}
