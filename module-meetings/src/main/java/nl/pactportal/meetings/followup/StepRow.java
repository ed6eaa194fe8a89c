package nl.pactportal.meetings.followup;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.meetings.action.ActionStatus;

/** A step of an action, with the meeting in which it was taken if there was one. */
public record StepRow(
    ActionStatus status,
    String reason,
    String by,
    Instant at,
    UUID meetingId,
    String body,
    LocalDate heldOn)
    implements Serializable {}
