package nl.pactportal.dashboard.api;

/** A period of a release; the status in the words of its source. */
record PeriodRow(String code, String title, String status, String frequency, String startsOn) {}
