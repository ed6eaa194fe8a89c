package nl.pactportal.dashboard.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A table of the catalogue with the release that is current; that is null where nothing was
 * published yet.
 *
 * @param audience PUB, PB or a region: who may see it
 */
public record TableRow(
    String audience,
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
    Instant publishedAt,
    Integer observationCount) {}
