package nl.pactportal.meetings.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A series as the secretariat plans it.
 *
 * @param id made by the form, so that sending it twice plans it once
 * @param days those of the rule that were not unticked
 */
public record SeriesPlan(
    UUID id,
    String regionCode,
    String body,
    SeriesRule rule,
    MeetingTimes times,
    boolean tentative,
    Venue venue,
    List<LocalDate> days) {}
