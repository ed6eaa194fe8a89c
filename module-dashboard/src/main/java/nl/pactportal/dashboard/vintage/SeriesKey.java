package nl.pactportal.dashboard.vintage;

/**
 * Which series of a table.
 *
 * @param dimensions codes of the breakdown: {@code "Geslacht=T001038"}; empty for none
 * @param geo code of the area; empty where the table has none
 */
public record SeriesKey(String measure, String dimensions, String geo) {}
