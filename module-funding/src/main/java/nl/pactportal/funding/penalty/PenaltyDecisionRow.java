package nl.pactportal.funding.penalty;

import java.io.Serializable;
import java.time.Instant;
import nl.pactportal.platform.money.Money;

/** What was decided on a penalty, by whom and when. */
public record PenaltyDecisionRow(Money amount, String decidedByName, Instant decidedAt)
    implements Serializable {}
