package nl.pactportal.funding.guide;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A question as its own region and the province see it. */
public record QuestionRow(
    UUID id,
    long version,
    String regionCode,
    String regionName,
    UUID callId,
    String text,
    String paragraphNumber,
    String paragraphHeading,
    Instant askedAt,
    UUID answerId)
    implements Serializable {

  public boolean open() {
    return answerId == null;
  }
}
