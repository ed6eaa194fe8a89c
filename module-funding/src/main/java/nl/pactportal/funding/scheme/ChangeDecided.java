package nl.pactportal.funding.scheme;

import java.util.UUID;

/**
 * Somebody decided on a change a meeting had asked for; the effect of that decision is answered.
 *
 * @param linkId of the decision; it is that of the change, too
 * @param declineReason null where it was carried out
 */
public record ChangeDecided(UUID linkId, String declineReason) {}
