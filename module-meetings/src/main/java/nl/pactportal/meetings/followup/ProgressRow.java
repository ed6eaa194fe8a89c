package nl.pactportal.meetings.followup;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** What a region reported, as pages show it. */
public record ProgressRow(
    UUID actionId,
    String regionCode,
    String regionName,
    ProgressState state,
    String text,
    String by,
    Instant at)
    implements Serializable {}
