package nl.pactportal.dashboard.headline;

/** A measure of the current release, and whether it stands on the overview. */
public record MeasureChoice(String code, String title, String unit, boolean chosen) {}
