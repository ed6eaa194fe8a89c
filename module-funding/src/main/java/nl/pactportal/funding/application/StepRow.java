package nl.pactportal.funding.application;

import java.io.Serializable;
import java.time.Instant;
import nl.pactportal.platform.money.Money;

/** A line of the history. */
public record StepRow(StepKind kind, Instant at, String actorName, Money amount, String remark)
    implements Serializable {}
