package nl.pactportal.meetings.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An action with one of its co-owners, as one select reads it; with three of them it comes thrice.
 */
public record ActionLine(
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
    boolean toAll,
    String coOwner,
    String coParty,
    String coPartyName) {

  /** One row per action, in the order of the lines. */
  public static List<ActionRow> fold(List<ActionLine> lines) {
    Map<UUID, List<OwnerRow>> others = new LinkedHashMap<>();
    Map<UUID, ActionLine> first = new LinkedHashMap<>();
    for (ActionLine line : lines) {
      first.putIfAbsent(line.id, line);
      List<OwnerRow> owners = others.computeIfAbsent(line.id, id -> new ArrayList<>());
      OwnerRow owner = new OwnerRow(line.coOwner, line.coParty, line.coPartyName);
      if (owner.isNamed()) {
        owners.add(owner);
      }
    }
    return first.values().stream().map(line -> line.row(List.copyOf(others.get(line.id)))).toList();
  }

  private ActionRow row(List<OwnerRow> coOwners) {
    return new ActionRow(
        id,
        version,
        meetingId,
        agendaItemId,
        kind,
        status,
        position,
        text,
        owner,
        ownerParty,
        ownerPartyName,
        coOwners,
        dueOn,
        dueSaid,
        doneAt,
        askedBy,
        condition,
        afterId,
        afterText,
        marked,
        source,
        answer,
        toAll);
  }
}
