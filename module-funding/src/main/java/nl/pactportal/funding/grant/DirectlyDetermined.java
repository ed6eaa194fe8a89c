package nl.pactportal.funding.grant;

import java.util.UUID;
import nl.pactportal.funding.application.ApplicationDetail;

/**
 * A grant was made and determined in one, in this transaction: what follows is the observer's
 * business.
 *
 * @param reason may be null
 */
public record DirectlyDetermined(UUID grantId, ApplicationDetail application, String reason) {}
