package nl.pactportal.dashboard.observation;

import java.math.BigDecimal;
import java.util.Set;

/**
 * One figure of a release in full: what, of whom, when.
 *
 * @param breakdown titles of the categories, as the source words them; empty without breakdown
 */
public record FigureRow(
    String region,
    Measure measure,
    String breakdown,
    Period period,
    PeriodStatus status,
    BigDecimal value,
    Missing missing,
    Set<Flag> flags,
    String symbol) {}
