package nl.pactportal.dashboard.importer;

import java.time.Instant;
import java.util.UUID;

/** A line of the list of imports. */
public record ImportRunRow(
    UUID id,
    String code,
    ImportStatus status,
    ImportFailure failure,
    String detail,
    int received,
    String requestedBy,
    Instant startedAt,
    Instant finishedAt) {}
