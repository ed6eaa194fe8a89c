package nl.pactportal.funding.form;

import java.io.Serializable;
import nl.pactportal.platform.money.Money;

/** What is advised or granted of one line of the budget. */
public record LineAmount(String description, Money amount) implements Serializable {}
