package nl.pactportal.meetings.action;

import java.io.Serializable;

/**
 * Who will do it.
 *
 * @param said as said: "Accounthouder West"
 * @param party code of the party, or null
 */
public record OwnerSaid(String said, String party) implements Serializable {
  public boolean isEmpty() {
    return (said == null || said.isBlank()) && party == null;
  }
}
