package nl.pactportal.platform.mail;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** An outgoing mail as a page shows it. */
public record MailRow(
    UUID id,
    long version,
    UUID objectId,
    String recipient,
    String subject,
    MailState state,
    int attempts,
    Instant createdAt,
    Instant nextAttemptAt,
    String failure)
    implements Serializable {

  /** Somebody has to say what happens to it. */
  public boolean needsDecision() {
    return state == MailState.IN_DOUBT || state == MailState.FAILED;
  }
}
