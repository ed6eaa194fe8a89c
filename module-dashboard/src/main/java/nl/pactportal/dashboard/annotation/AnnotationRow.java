package nl.pactportal.dashboard.annotation;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A note as pages show it.
 *
 * @param audience whom it is for: PUB, PB or a region
 * @param party whose it is
 */
public record AnnotationRow(
    UUID id,
    long version,
    String audience,
    UUID datasetId,
    String datasetTitle,
    UUID releaseId,
    String measure,
    String geo,
    String period,
    String measureTitle,
    String geoTitle,
    String periodTitle,
    String text,
    String party,
    String partyName,
    String referencePath,
    Instant writtenAt,
    Instant changedAt)
    implements Serializable {

  /** "Jeugdwerkloosheid, West-Brabant, 2026 3e kwartaal". */
  public String about() {
    return Stream.of(measureTitle, geoTitle, periodTitle)
        .filter(title -> !title.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** All of it in a line, for where it stands alone. */
  public String sentence() {
    return about() + ": " + text + " (" + partyName + ")";
  }
}
