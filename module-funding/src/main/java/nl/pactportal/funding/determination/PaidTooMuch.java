package nl.pactportal.funding.determination;

import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.platform.money.Money;

/**
 * A decision of this transaction leaves a grant with less than was paid on it: what follows is the
 * observer's business.
 *
 * @param id of the determination, its revision, or the revocation
 * @param madeKnownOn terms begin here
 */
public record PaidTooMuch(
    UUID id,
    UUID grantId,
    ApplicationDetail application,
    Money amount,
    String reason,
    LocalDate madeKnownOn) {}
