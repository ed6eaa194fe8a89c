package nl.pactportal.funding.obligation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A version of an obligation as its page shows it. */
public record ChangeRow(
    UUID id,
    long version,
    ObligationStatus status,
    LocalDate dueOn,
    String dueSaid,
    Provenance provenance,
    UUID mergeInto,
    ReasonCode reasonCode,
    String reason,
    String source,
    UUID linkId,
    ChangeState state,
    String proposedBy,
    String proposedByName,
    Instant proposedAt,
    String decidedByName,
    Instant decidedAt,
    String declineReason)
    implements Serializable {

  public boolean waiting() {
    return state == ChangeState.PROPOSED;
  }
}
