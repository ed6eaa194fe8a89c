package nl.pactportal.dashboard.source;

import java.time.Instant;
import java.util.UUID;

/** Everything the catalogue knows of one table and its current release. */
public record DatasetDetail(
    UUID id,
    String code,
    String title,
    String owner,
    String url,
    String definition,
    String frequency,
    String licence,
    boolean synthetic,
    UUID releaseId,
    String sourceVersion,
    Instant importedAt,
    Integer observationCount) {}
