package nl.pactportal.dashboard.observation;

import java.util.UUID;

/**
 * A published release somebody may see.
 *
 * @param audience region code of its rows: PUB, PB, or a region
 */
public record ReleaseRef(String audience, UUID id) {}
