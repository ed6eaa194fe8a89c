package nl.pactportal.funding.notice;

import java.util.UUID;

/** An answer nobody was told of by mail. */
record GivenAnswer(UUID id, UUID callId, String title) {}
