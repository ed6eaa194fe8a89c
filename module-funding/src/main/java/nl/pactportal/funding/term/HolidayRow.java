package nl.pactportal.funding.term;

import java.time.LocalDate;

/** A day that is no working day for the terms, and who says so. */
public record HolidayRow(LocalDate day, String name, String source) {}
