package nl.pactportal.meetings.ballot;

import java.io.Serializable;
import java.util.UUID;

/** Key of a vote within its ballot. */
public record VoteId(UUID ballotId, UUID attendanceId) implements Serializable {}
