package nl.pactportal.meetings.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A day a series would meet on, and what to know about it. */
public record SeriesDay(LocalDate day, List<PlanningHint> hints) implements Serializable {}
