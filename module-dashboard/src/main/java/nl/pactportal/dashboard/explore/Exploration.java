package nl.pactportal.dashboard.explore;

import java.util.List;
import nl.pactportal.dashboard.chart.LineGraphic.Named;
import nl.pactportal.dashboard.observation.Catalogue;
import nl.pactportal.dashboard.observation.Refusal;
import nl.pactportal.dashboard.observation.SeriesBreak;

/**
 * What was asked for, filled in, with its figures.
 *
 * @param offer areas to choose from
 * @param chosenAreas codes
 * @param lines with figures; empty if there are none
 * @param without names of what has no figures
 * @param tooMany whether there were more lines than fit a chart
 * @param refusal why the regions cannot be taken together; null if they can or need not
 */
public record Exploration(
    List<Catalogue.Entry> tables,
    Topics.Chosen chosen,
    Offer offer,
    List<String> chosenAreas,
    Breakdown breakdown,
    Range range,
    List<Named> lines,
    List<String> without,
    boolean tooMany,
    Refusal refusal,
    List<SeriesBreak> breaks) {
  /** Name of the line of regions taken together, until it is said in a language. */
  static final String TOGETHER = "\u2211";
}
