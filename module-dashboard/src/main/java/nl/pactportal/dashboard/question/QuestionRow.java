package nl.pactportal.dashboard.question;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.platform.money.Money;

/** A question as lists and pages show it; what was bought is null where nothing was. */
public record QuestionRow(
    UUID id,
    long version,
    String regionCode,
    String regionName,
    String subject,
    String text,
    String reason,
    String asker,
    LocalDate askedOn,
    String askedBy,
    Instant registeredAt,
    QuestionStatus status,
    QuestionStatus statusBefore,
    UUID holdLink,
    UUID duplicateOf,
    UUID duplicateOfPact,
    String supplier,
    Money amount,
    String decidedBy,
    LocalDate decidedOn)
    implements Serializable {

  /** To tell it from others in a list. */
  String label() {
    return subject + " (" + regionName + ")";
  }

  /** The question that was asked before, or null. */
  public UUID original() {
    return duplicateOf == null ? duplicateOfPact : duplicateOf;
  }
}
