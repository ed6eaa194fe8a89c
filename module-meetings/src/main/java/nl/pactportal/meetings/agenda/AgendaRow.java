package nl.pactportal.meetings.agenda;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * An agenda item as pages show it.
 *
 * @param duration time budget in minutes, or null
 * @param closed not for the public variant
 * @param approvesMeetingId the meeting whose minutes are approved here, or null
 * @param cameFromId the same matter on an earlier agenda, or null
 * @param movedToId the same matter on a later agenda, or null
 */
public record AgendaRow(
    UUID id,
    long version,
    int number,
    String title,
    AgendaKind kind,
    String owner,
    boolean withPrevious,
    String minutes,
    Integer duration,
    String ownerParty,
    String ownerPartyName,
    String note,
    AddedAs addedAs,
    boolean closed,
    UUID approvesMeetingId,
    UUID cameFromId,
    UUID movedToId,
    Instant startedAt,
    Instant endedAt,
    String outcomeSaid)
    implements Serializable {

  /** It went to a later meeting; here it only keeps its number. */
  public boolean moved() {
    return movedToId != null;
  }
}
