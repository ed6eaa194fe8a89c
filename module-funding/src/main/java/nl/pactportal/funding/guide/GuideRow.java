package nl.pactportal.funding.guide;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A version of a guide as pages show it. */
public record GuideRow(
    UUID id,
    long version,
    UUID callId,
    Integer number,
    GuideStatus status,
    String writtenBy,
    String writtenByName,
    Instant writtenAt,
    String alignedByName,
    Instant alignedAt,
    String alignedWith,
    Instant publishedAt)
    implements Serializable {

  public boolean published() {
    return status == GuideStatus.PUBLISHED;
  }
}
