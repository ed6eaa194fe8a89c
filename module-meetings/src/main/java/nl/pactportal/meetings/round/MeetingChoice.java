package nl.pactportal.meetings.round;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A meeting in which an answer can have been given. */
public record MeetingChoice(UUID id, String body, LocalDate heldOn) implements Serializable {}
