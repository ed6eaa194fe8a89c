package nl.pactportal.platform.link;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A link as pages of either module show it; the other end is empty while nobody named it. */
public record LinkRow(
    UUID id,
    long version,
    String regionCode,
    String kind,
    UUID fromId,
    String fromTitle,
    String fromPath,
    String toModule,
    String toType,
    UUID toId,
    String toTitle,
    String toPath,
    LinkAnswer answer,
    String answerSaid,
    String said,
    Instant createdAt,
    Instant answeredAt)
    implements Serializable {

  public boolean asked() {
    return answer == LinkAnswer.ASKED;
  }

  /** Neither refused nor taken back. */
  public boolean standing() {
    return asked() || answer == LinkAnswer.DONE;
  }
}
