package nl.pactportal.funding.accountability;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.funding.Writers;

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
    String editors,
    Instant submittedAt,
    String contentHash,
    String supplementAsked,
    LocalDate supplementUntil,
    int suspendedDays,
    String assessedBy,
    String advice)
    implements Serializable {

  public boolean writtenBy(String subject) {
    return subject.equals(draftedBy)
        || subject.equals(editedBy)
        || Writers.include(editors, subject);
  }

  public boolean waits(AccountabilityStatus on) {
    return status == on;
  }
}
