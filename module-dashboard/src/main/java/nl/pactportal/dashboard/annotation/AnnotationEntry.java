package nl.pactportal.dashboard.annotation;

import java.util.UUID;

/**
 * A note as somebody fills it in.
 *
 * @param audience whom it is for: PUB, PB or a region
 * @param geo null or empty for every area
 * @param period null or empty for every period
 * @param reference address of a decision or an action of a meeting, or null
 */
record AnnotationEntry(
    UUID datasetId,
    String audience,
    String measure,
    String geo,
    String period,
    String text,
    String reference) {}
