package nl.pactportal.funding.scheme;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** An outage as pages show it. */
public record OutageRow(
    UUID id, Instant from, Instant until, String what, String recordedByName, Instant recordedAt)
    implements Serializable {}
