package nl.pactportal.dashboard.api;

import java.time.Instant;
import java.util.UUID;

/** A published release of a table. */
public record ReleaseRow(
    UUID id, String sourceVersion, Instant publishedAt, int observationCount, boolean current) {}
