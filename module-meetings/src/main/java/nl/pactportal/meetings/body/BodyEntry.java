package nl.pactportal.meetings.body;

import java.time.LocalDate;

/**
 * A body as the secretariat describes it.
 *
 * @param quorumPercent share of the votes that must be there to decide by vote, or null
 * @param inPublicCalendar whether everybody may know when it meets
 * @param futureSaid what is said about what becomes of it
 */
public record BodyEntry(
    String name,
    BodyKind kind,
    Integer quorumPercent,
    boolean inPublicCalendar,
    String futureSaid,
    LocalDate endedOn) {}
