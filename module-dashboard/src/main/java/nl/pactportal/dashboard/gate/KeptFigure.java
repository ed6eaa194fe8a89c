package nl.pactportal.dashboard.gate;

import java.math.BigDecimal;
import nl.pactportal.dashboard.observation.Missing;

/**
 * A figure of a release kept apart, beside the one in force.
 *
 * @param before null where there is none, or with a reason in {@code beforeMissing}
 */
public record KeptFigure(
    FoundCell cell, BigDecimal before, Missing beforeMissing, BigDecimal now, Missing nowMissing) {}
