package nl.pactportal.dashboard.source;

import java.time.Instant;
import java.util.UUID;

/**
 * A line of the catalogue; what was published is null where nothing was published yet.
 *
 * @param audience region code of its rows
 */
public record DatasetRow(
    UUID id,
    String audience,
    String code,
    String title,
    String owner,
    String frequency,
    String licence,
    boolean synthetic,
    Instant checkedAt,
    String sourceVersion,
    Instant importedAt,
    Integer observationCount) {}
