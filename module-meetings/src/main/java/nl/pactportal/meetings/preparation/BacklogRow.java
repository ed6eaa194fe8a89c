package nl.pactportal.meetings.preparation;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.meetings.agenda.AgendaKind;

/** A matter of the backlog as pages show it. */
public record BacklogRow(
    UUID id,
    long version,
    String title,
    AgendaKind kind,
    String owner,
    Integer duration,
    String note,
    Instant proposedAt,
    BacklogStatus status,
    UUID agendaItemId)
    implements Serializable {

  public boolean waiting() {
    return status == BacklogStatus.WAITING;
  }
}
