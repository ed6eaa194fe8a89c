package nl.pactportal.dashboard.explore;

/** One thing to choose in a form. */
public record Option(String value, String label, boolean chosen) {}
