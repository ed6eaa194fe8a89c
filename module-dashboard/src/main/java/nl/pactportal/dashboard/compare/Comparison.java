package nl.pactportal.dashboard.compare;

import java.util.List;
import nl.pactportal.dashboard.area.Area;
import nl.pactportal.dashboard.chart.LineGraphic.Named;
import nl.pactportal.dashboard.explore.Breakdown;
import nl.pactportal.dashboard.explore.Range;
import nl.pactportal.dashboard.explore.Topics;
import nl.pactportal.dashboard.observation.Catalogue;
import nl.pactportal.dashboard.observation.PeriodLine;
import nl.pactportal.dashboard.observation.Ranking;
import nl.pactportal.dashboard.observation.SeriesBreak;

/**
 * Regions beside each other.
 *
 * @param period the one compared; null where the table has none
 * @param ranking of the regions that were served in that period
 * @param regions with their whole series, those without any figure left out
 * @param wholes province and country, as far as the table has them
 */
public record Comparison(
    List<Catalogue.Entry> tables,
    Topics.Chosen chosen,
    List<Area> areas,
    Breakdown breakdown,
    Range range,
    PeriodLine period,
    Ranking ranking,
    List<Named> regions,
    List<Named> wholes,
    List<SeriesBreak> breaks) {
  boolean nothing() {
    return regions.isEmpty() || period == null;
  }
}
