package nl.pactportal.meetings.preparation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** The same matter on the agenda of another meeting. */
public record Elsewhere(UUID itemId, UUID meetingId, String body, LocalDate heldOn, int number)
    implements Serializable {}
