package nl.pactportal.dashboard.upload;

import java.util.UUID;

/** A table of a region. */
public record OwnTableRow(
    UUID id,
    String regionCode,
    String title,
    String definition,
    String licence,
    Audience audience,
    int threshold,
    boolean zeroShown,
    boolean absentZero,
    UUID datasetId,
    long version) {}
