package nl.pactportal.meetings.note;

import java.io.Serializable;
import java.util.UUID;

/** Somebody of the list of those present, who said something. */
public record SpeakerRow(UUID noteId, UUID attendanceId, String role) implements Serializable {}
