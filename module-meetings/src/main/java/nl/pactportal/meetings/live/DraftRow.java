package nl.pactportal.meetings.live;

import java.io.Serializable;
import java.time.Instant;

/** A text somebody typed and did not save yet. */
public record DraftRow(
    String field, String text, Long baseVersion, String baseText, Instant updatedAt)
    implements Serializable {}
