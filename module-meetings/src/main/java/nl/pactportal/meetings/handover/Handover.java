package nl.pactportal.meetings.handover;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * From which day on somebody else takes over.
 *
 * @param newId id of the mandate that begins, made by the form
 * @param existingId mandate that takes over, when there is one already; then nothing new begins
 */
public record Handover(UUID newId, LocalDate day, UUID existingId, String holder, String email)
    implements Serializable {}
