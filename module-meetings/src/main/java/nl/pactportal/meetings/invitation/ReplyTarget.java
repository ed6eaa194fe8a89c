package nl.pactportal.meetings.invitation;

import java.util.UUID;

/** The meeting an answer is about, and the invitation it answers, as far as there is one. */
record ReplyTarget(String regionCode, UUID meetingId, UUID invitationId) {}
