package nl.pactportal.funding.assessment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.Writers;

/** A request to complete an application, as a page shows it. */
public record SupplementRow(
    UUID id,
    long version,
    SupplementStatus status,
    String missing,
    String letter,
    LocalDate askedOn,
    LocalDate untilOn,
    String askedByName,
    String answer,
    String answeredBy,
    String editors,
    Instant suppliedAt)
    implements Serializable {

  public boolean writtenBy(String subject) {
    return subject.equals(answeredBy) || Writers.include(editors, subject);
  }

  public List<String> items() {
    return missing.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  public boolean open() {
    return status == SupplementStatus.ASKED || status == SupplementStatus.LAPSED;
  }

  public boolean passedOn(LocalDate day) {
    return day.isAfter(untilOn);
  }

  /** How the look colours it. */
  public String kind() {
    return switch (status) {
      case ASKED -> "warning";
      case SUPPLIED -> "good";
      case LAPSED -> "bad";
      case ENDED -> "neutral";
    };
  }
}
