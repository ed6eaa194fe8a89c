package nl.pactportal.funding.obligation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.funding.grant.GrantStatus;

/** An obligation as pages show it. */
public record ObligationRow(
    UUID id,
    long version,
    String regionCode,
    String regionName,
    UUID grantId,
    UUID applicationId,
    String reference,
    String title,
    String covers,
    ObligationStatus status,
    LocalDate dueOn,
    String dueSaid,
    Provenance provenance,
    UUID mergedInto,
    LocalDate letterDueOn,
    LocalDate letterCorrectedOn,
    LocalDate remindedOn,
    LocalDate termUntil,
    GrantStatus grantStatus)
    implements Serializable {

  /** What is not in force is never late, nor what was decided upon. */
  public boolean overdueOn(LocalDate day) {
    boolean running = grantStatus == GrantStatus.ACTIVE || grantStatus == GrantStatus.SUSPENDED;
    return running && status == ObligationStatus.IN_FORCE && dueOn != null && day.isAfter(dueOn);
  }

  public boolean inForce() {
    return status == ObligationStatus.IN_FORCE;
  }

  public boolean technical() {
    return provenance == Provenance.TECHNICAL;
  }

  /** A statement in a meeting does not change a letter. */
  public boolean letterDiffers() {
    boolean same = inForce() && letterDueOn != null && letterDueOn.equals(dueOn);
    return letterDueOn != null && letterCorrectedOn == null && !same;
  }

  public boolean changeable() {
    return status.canBecome(ObligationStatus.IN_FORCE);
  }

  /** As a select list names it. */
  public String label() {
    return reference + " " + title + ": " + covers;
  }
}
