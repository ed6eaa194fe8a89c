package nl.pactportal.dashboard.export;

/** A measure of a table that is open to everybody. */
public record OpenMeasure(String dataset, String measure, String table, String title) {}
