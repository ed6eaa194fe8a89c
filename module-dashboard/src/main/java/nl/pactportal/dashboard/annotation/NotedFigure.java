package nl.pactportal.dashboard.annotation;

import java.util.UUID;

/**
 * What a note is on, as it was when it was written.
 *
 * @param audience who may see the table: PUB, PB or a region
 * @param geo empty for every area
 * @param period empty for every period
 */
record NotedFigure(
    String audience,
    UUID datasetId,
    UUID releaseId,
    String measure,
    String geo,
    String period,
    String measureTitle,
    String geoTitle,
    String periodTitle) {}
