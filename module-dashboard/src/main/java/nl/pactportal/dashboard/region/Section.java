package nl.pactportal.dashboard.region;

import java.util.List;
import nl.pactportal.dashboard.chart.Graphic;
import nl.pactportal.dashboard.observation.DatasetFigures;

/**
 * One table of figures on the page of a region.
 *
 * @param missing sentence on the periods without figure; empty if there are none
 */
public record Section(DatasetFigures.About about, List<Graphic> charts, String missing) {}
