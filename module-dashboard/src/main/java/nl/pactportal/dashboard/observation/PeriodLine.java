package nl.pactportal.dashboard.observation;

/** A period of a release with its status. */
public record PeriodLine(Period period, PeriodStatus status) {}
