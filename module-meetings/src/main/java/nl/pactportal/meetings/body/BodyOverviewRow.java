package nl.pactportal.meetings.body;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A body in the list: when it meets next, and whether all is well with its seats. */
public record BodyOverviewRow(
    BodyRow body, LocalDate next, int seats, int vacancies, List<BodyWarning> warnings)
    implements Serializable {}
