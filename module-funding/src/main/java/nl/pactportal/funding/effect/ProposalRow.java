package nl.pactportal.funding.effect;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.call.ClosingTime;
import nl.pactportal.funding.scheme.ChangeRow;
import nl.pactportal.funding.scheme.ChangeStatus;

/** A proposal as pages show it. */
public record ProposalRow(
    UUID id,
    long version,
    UUID callId,
    String callTitle,
    Instant closesAt,
    String closingSaid,
    List<String> regions,
    String remark,
    ChangeStatus status,
    String proposedBy,
    String proposedByName,
    Instant proposedAt,
    String decidedByName,
    Instant decidedAt,
    String reason)
    implements Serializable {

  static ProposalRow of(ChangeRow change) {
    return new ProposalRow(
        change.id(),
        change.version(),
        change.callId(),
        change.facts().get("title"),
        change.movedTo(),
        change.movedSaid(),
        change.movedRegions(),
        change.reason(),
        change.status(),
        change.proposedBy(),
        change.proposedByName(),
        change.proposedAt(),
        change.decidedByName(),
        change.decidedAt(),
        change.declineReason());
  }

  public boolean waiting() {
    return status == ChangeStatus.PROPOSED;
  }

  public LocalDate closingDay() {
    return closesAt == null ? null : ClosingTime.dayOf(closesAt);
  }
}
