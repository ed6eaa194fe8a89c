package nl.pactportal.meetings.action;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An action as pages show it.
 *
 * @param owner the first owner as said, {@code coOwners} the others
 * @param afterText what has to be done before, or null
 * @param toAll asked of all regions, which each answer for themselves
 */
public record ActionRow(
    UUID id,
    long version,
    UUID meetingId,
    UUID agendaItemId,
    ActionKind kind,
    ActionStatus status,
    int position,
    String text,
    String owner,
    String ownerParty,
    String ownerPartyName,
    List<OwnerRow> coOwners,
    LocalDate dueOn,
    String dueSaid,
    Instant doneAt,
    String askedBy,
    String condition,
    UUID afterId,
    String afterText,
    boolean marked,
    String source,
    String answer,
    boolean toAll)
    implements Serializable {

  public boolean done() {
    return status == ActionStatus.DONE;
  }

  /** Neither done nor dropped. */
  public boolean open() {
    return !status.isClosed();
  }

  /** Nobody was named: the secretariat has to ask. */
  public boolean ownerless() {
    return !named() && !toAll;
  }

  public boolean named() {
    return owner != null || ownerParty != null;
  }

  /** All owners in words: "Accounthouder West, Provincie; Coördinator, Midden". */
  public String owners() {
    StringBuilder words =
        new StringBuilder(new OwnerRow(owner, ownerParty, ownerPartyName).words());
    coOwners.forEach(other -> words.append("; ").append(other.words()));
    return words.toString();
  }
}
