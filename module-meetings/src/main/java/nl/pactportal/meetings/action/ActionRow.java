package nl.pactportal.meetings.action;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An action as pages show it. */
public record ActionRow(
    UUID id,
    long version,
    UUID agendaItemId,
    String text,
    String owner,
    String ownerParty,
    String ownerPartyName,
    LocalDate dueOn,
    String dueSaid,
    Instant doneAt)
    implements Serializable {

  public boolean done() {
    return doneAt != null;
  }

  /** Nobody was named: the secretariat has to ask. */
  public boolean ownerless() {
    return owner == null && ownerParty == null;
  }
}
