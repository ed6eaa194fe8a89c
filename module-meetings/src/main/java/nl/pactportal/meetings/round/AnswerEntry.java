package nl.pactportal.meetings.round;

import java.util.UUID;

/**
 * An answer as the secretariat writes it down.
 *
 * @param id made by the form
 * @param party code of the region that answered
 * @param text as said, or null
 * @param meetingId the meeting in which it was given
 */
public record AnswerEntry(UUID id, String party, AnswerState state, String text, UUID meetingId) {}
