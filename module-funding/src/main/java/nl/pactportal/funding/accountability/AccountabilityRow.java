package nl.pactportal.funding.accountability;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An account as pages show it. */
public record AccountabilityRow(
    UUID id,
    long version,
    String regionCode,
    String regionName,
    UUID grantId,
    UUID applicationId,
    String reference,
    String title,
    int arrangement,
    String report,
    AccountabilityStatus status,
    String draftedBy,
    String editedBy,
    Instant submittedAt,
    String supplementAsked,
    LocalDate supplementUntil,
    int suspendedDays,
    String assessedBy,
    String advice)
    implements Serializable {

  public boolean writtenBy(String subject) {
    return subject.equals(draftedBy) || subject.equals(editedBy);
  }

  public boolean waits(AccountabilityStatus on) {
    return status == on;
  }
}
