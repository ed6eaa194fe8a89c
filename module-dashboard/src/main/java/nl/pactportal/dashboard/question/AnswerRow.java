package nl.pactportal.dashboard.question;

import static java.util.stream.Collectors.joining;

import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An answer with where it comes from.
 *
 * @param permalink to the figure as it was published then; null if none was cited
 * @param publishedAt when the cited figure was published
 */
public record AnswerRow(
    UUID questionId,
    String text,
    UUID datasetId,
    String datasetTitle,
    String source,
    String sourceUrl,
    String permalink,
    String release,
    Instant publishedAt,
    Instant answeredAt)
    implements Serializable {

  /** Table of the catalogue and source outside of it, as far as there is one. */
  String sources() {
    return Stream.of(datasetTitle, source).filter(Objects::nonNull).collect(joining("; "));
  }
}
