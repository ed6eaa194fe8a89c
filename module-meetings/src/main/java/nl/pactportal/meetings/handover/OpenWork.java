package nl.pactportal.meetings.handover;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** An action still to be done by whoever hands over. */
public record OpenWork(UUID action, LocalDate meeting, String text) implements Serializable {}
