package nl.pactportal.funding.ledger;

import java.io.Serializable;
import java.util.UUID;

/**
 * On whose behalf money moves: a region, its share in a call, and the application, if any.
 *
 * @param applicationId null for what concerns the envelope as a whole
 */
public record Claim(String regionCode, UUID callId, UUID applicationId) implements Serializable {}
