package nl.pactportal.meetings.body;

import java.time.LocalDate;

/**
 * A seat as the secretariat describes it.
 *
 * @param partyCode party it speaks for, or null
 * @param weight votes it has, one when null
 */
public record SeatEntry(
    String title, String partyCode, boolean voting, Integer weight, LocalDate endedOn) {}
