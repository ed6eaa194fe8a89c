package nl.pactportal.dashboard.chart;

/**
 * A named place of a chart without time: an area, a group.
 *
 * @param code what the map knows it by
 * @param label what stands beside it, the reason included where there is no figure
 */
public record Bar(String code, String label, Dot dot) {}
