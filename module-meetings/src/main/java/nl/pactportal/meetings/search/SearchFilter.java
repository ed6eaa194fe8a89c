package nl.pactportal.meetings.search;

import java.time.LocalDate;

/**
 * What to look for; all but the words may be null.
 *
 * @param words as typed: words, "a phrase", -not
 * @param region code of the region whose meetings count
 */
public record SearchFilter(
    String words, SearchType type, String body, String region, LocalDate since, LocalDate until) {}
