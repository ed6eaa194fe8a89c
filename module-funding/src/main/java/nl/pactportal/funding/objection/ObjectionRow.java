package nl.pactportal.funding.objection;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An objection as pages show it. */
public record ObjectionRow(
    UUID id,
    long version,
    String regionCode,
    String regionName,
    UUID letterId,
    UUID dossierId,
    String decisionBy,
    String number,
    String about,
    String grounds,
    String filedByName,
    LocalDate receivedOn,
    LocalDate filingLastDay,
    ObjectionStatus status,
    String handler,
    String handlerName,
    boolean committee,
    LocalDate dueOn,
    int suspendedDays,
    String missing,
    LocalDate remedyAskedOn,
    LocalDate remedyUntil,
    LocalDate extendedOn,
    LocalDate hearingOn,
    String hearingSaid,
    String hearingWaived,
    String reason,
    Instant decidedAt,
    WithdrawalWay withdrawnWay,
    LocalDate withdrawnOn,
    String withdrawnByName)
    implements Serializable {

  /** After the last day to object (Awb 6:7). */
  public boolean late() {
    return receivedOn.isAfter(filingLastDay);
  }

  public boolean decided() {
    return status.isDecided();
  }

  /** Decided on, or withdrawn. */
  public boolean ended() {
    return status.isEnded();
  }

  /** The rule its decision term follows. */
  public String rule() {
    return committee ? "OBJECTION_DECISION_COMMITTEE" : "OBJECTION_DECISION";
  }
}
