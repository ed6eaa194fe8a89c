package nl.pactportal.funding.guide;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * An answer as all see it.
 *
 * @param guideId version of the guide it landed in, or null; a version in hand only for the
 *     province
 */
public record AnswerRow(
    UUID id,
    long version,
    UUID callId,
    String question,
    String answer,
    UUID guideId,
    Integer guideNumber,
    String paragraphNumber,
    Instant answeredAt)
    implements Serializable {

  public boolean landed() {
    return guideId != null;
  }
}
