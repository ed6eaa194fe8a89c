package nl.pactportal.meetings.action;

import java.io.Serializable;
import java.util.UUID;

/** Key of a co-owner within its action. */
public record CoOwnerId(UUID actionId, int position) implements Serializable {}
