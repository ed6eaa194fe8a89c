package nl.pactportal.meetings.agenda;

import java.io.Serializable;
import java.util.UUID;

/** An agenda item as pages show it. */
public record AgendaRow(
    UUID id,
    long version,
    int number,
    String title,
    AgendaKind kind,
    String owner,
    boolean withPrevious,
    String minutes)
    implements Serializable {}
