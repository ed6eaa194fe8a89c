package nl.pactportal.meetings.followup;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.meetings.action.ActionKind;
import nl.pactportal.meetings.action.ActionStatus;
import nl.pactportal.meetings.action.OwnerRow;

/**
 * An action with the meeting and agenda item it comes from.
 *
 * @param dueSaid the date as said: "eind oktober"; it never counts as a date
 * @param marked the minutes say "(actie)"
 * @param toAll asked of all regions
 */
public record ListedRow(
    UUID id,
    long version,
    String regionCode,
    String regionName,
    UUID meetingId,
    String body,
    LocalDate heldOn,
    int itemNumber,
    String itemTitle,
    ActionKind kind,
    ActionStatus status,
    String text,
    String owner,
    String ownerParty,
    String ownerPartyName,
    LocalDate dueOn,
    String dueSaid,
    String condition,
    boolean marked,
    UUID closedInId,
    boolean toAll)
    implements Serializable {

  public boolean open() {
    return !status.isClosed();
  }

  /** Nobody was named: the secretariat has to ask. */
  public boolean ownerless() {
    return !named() && !toAll;
  }

  boolean named() {
    return owner != null || ownerParty != null;
  }

  public boolean overdue(LocalDate today) {
    return open() && dueOn != null && dueOn.isBefore(today);
  }

  OwnerRow firstOwner() {
    return new OwnerRow(owner, ownerParty, ownerPartyName);
  }
}
