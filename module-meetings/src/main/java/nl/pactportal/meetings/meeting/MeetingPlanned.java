package nl.pactportal.meetings.meeting;

import java.util.UUID;

/** A meeting was planned, with its agenda if it has one; observers act in the same transaction. */
public record MeetingPlanned(UUID meetingId) {}
