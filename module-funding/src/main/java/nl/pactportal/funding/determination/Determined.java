package nl.pactportal.funding.determination;

import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.funding.application.ApplicationDetail;

/**
 * A grant was determined, in this transaction: what follows is the observer's business.
 *
 * @param reason null for as granted
 * @param madeKnownOn terms begin here
 */
public record Determined(
    UUID id,
    UUID grantId,
    ApplicationDetail application,
    Settlement settlement,
    String reason,
    LocalDate madeKnownOn) {}
