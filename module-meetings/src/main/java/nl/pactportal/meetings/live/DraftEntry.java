package nl.pactportal.meetings.live;

import java.util.UUID;

/**
 * Text while it is typed.
 *
 * @param itemId the item it is about, for who else writes there; or null
 * @param version of the thing when the typing began, or null for a new thing
 */
public record DraftEntry(UUID meetingId, UUID itemId, String field, String text, Long version) {}
