package nl.pactportal.funding.effect;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.funding.call.ClosingTime;

/** A proposal as pages show it. */
public record ProposalRow(
    UUID id,
    long version,
    UUID callId,
    String callTitle,
    Instant closesAt,
    String closingSaid,
    String remark,
    EffectStatus status,
    String proposedBy,
    String proposedByName,
    Instant proposedAt,
    String decidedByName,
    Instant decidedAt,
    String reason)
    implements Serializable {

  public boolean waiting() {
    return status == EffectStatus.PROPOSED;
  }

  public LocalDate closingDay() {
    return closesAt == null ? null : ClosingTime.dayOf(closesAt);
  }
}
