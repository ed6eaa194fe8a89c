package nl.pactportal.funding.accountability;

import java.io.Serializable;
import nl.pactportal.platform.money.Money;

/**
 * What the assessor accepts of a line.
 *
 * @param correction why less than was claimed (Awb 4:46, third paragraph)
 */
public record Acceptance(Money accepted, String correction) implements Serializable {}
