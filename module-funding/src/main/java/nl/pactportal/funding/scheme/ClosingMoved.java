package nl.pactportal.funding.scheme;

import java.util.UUID;

/** The end of a call is another one now, for all or for some regions. */
public record ClosingMoved(UUID callId) {}
