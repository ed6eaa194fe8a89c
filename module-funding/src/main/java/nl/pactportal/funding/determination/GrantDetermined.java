package nl.pactportal.funding.determination;

import java.util.UUID;

/**
 * A decision of this transaction says what a grant comes down to, at first or anew: perhaps nothing
 * is owed on it anymore. What follows is the observer's business.
 */
public record GrantDetermined(UUID grantId) {}
