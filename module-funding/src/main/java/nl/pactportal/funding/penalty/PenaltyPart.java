package nl.pactportal.funding.penalty;

import java.io.Serializable;
import nl.pactportal.platform.money.Money;

/** Days at one rate. */
public record PenaltyPart(int days, Money perDay, Money amount) implements Serializable {}
