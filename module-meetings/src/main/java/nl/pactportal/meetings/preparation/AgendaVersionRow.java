package nl.pactportal.meetings.preparation;

import jakarta.json.bind.annotation.JsonbTransient;
import java.io.Serializable;
import java.time.Instant;

/** A published agenda as pages show it. */
public record AgendaVersionRow(
    int number, AgendaVersionKind kind, Instant publishedAt, @JsonbTransient String content)
    implements Serializable {}
