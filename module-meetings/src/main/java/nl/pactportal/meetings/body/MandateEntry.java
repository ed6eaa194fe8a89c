package nl.pactportal.meetings.body;

import java.util.UUID;

/**
 * A mandate as the secretariat writes it down.
 *
 * @param seatId seat of the same body, or null for who belongs to it without one
 * @param holder a role, or the name somebody wants to be called by
 * @param subject sign-on account, or null
 * @param principal on whose behalf, when that is no party of the Pact
 * @param accountFor party somebody is account holder for, which is not on behalf of it
 * @param substituteForId mandate this one stands in for, or null
 */
public record MandateEntry(
    UUID seatId,
    String holder,
    String standingRole,
    String subject,
    String email,
    Capacity capacity,
    String onBehalfOf,
    String principal,
    String accountFor,
    String portfolio,
    UsualRole usualRole,
    Period period,
    UUID substituteForId) {}
