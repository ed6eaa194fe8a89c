package nl.pactportal.funding.grant;

import java.io.Serializable;
import java.time.Instant;

/** What was decided about a late application, with the outage it was about, if any. */
public record LateRow(
    LateOutcome outcome,
    String reason,
    String decidedByName,
    Instant decidedAt,
    Instant outageFrom,
    Instant outageUntil,
    String outage)
    implements Serializable {}
