package nl.pactportal.dashboard.observation;

import java.math.BigDecimal;
import java.util.Set;

/**
 * One cell of a release, as it may be shown to everybody who may see the release: what has to stay
 * secret was taken out before it was stored.
 *
 * @param dimensions codes of the other dimensions, sorted by name: {@code "Geslacht=T001038"}
 * @param geo code of the area, empty where the table has none
 * @param period code of the period
 */
public record Cell(
    String measure,
    String dimensions,
    String geo,
    String period,
    BigDecimal value,
    Missing missing,
    Set<Flag> flags,
    BigDecimal low,
    BigDecimal high,
    String symbol) {}
