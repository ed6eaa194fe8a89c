package nl.pactportal.funding.notice;

import java.util.UUID;

/**
 * A payment that came back met a debt, or a part of it, and nobody was told of it by mail.
 *
 * @param id of the line in the account of the debt
 * @param reference of the application it was paid on
 */
record CoveredDebt(String regionCode, UUID id, UUID debtId, String reference) {}
