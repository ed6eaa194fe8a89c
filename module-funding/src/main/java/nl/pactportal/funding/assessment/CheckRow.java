package nl.pactportal.funding.assessment;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A question of a list as its page shows it.
 *
 * @param untilAt null while it is asked
 */
public record CheckRow(
    UUID id,
    long version,
    UUID callId,
    CheckPhase phase,
    String questionNl,
    String questionEn,
    String source,
    Integer highest,
    Instant untilAt,
    String endedByName)
    implements Serializable {

  public String question(String language) {
    return "en".equals(language) ? questionEn : questionNl;
  }
}
