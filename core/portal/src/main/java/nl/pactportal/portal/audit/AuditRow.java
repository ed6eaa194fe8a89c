package nl.pactportal.portal.audit;

import java.time.Instant;

/** One line of the audit trail as shown. */
public record AuditRow(
    Instant at,
    String regionCode,
    String actor,
    String action,
    String objectType,
    String objectId,
    String result,
    String origin,
    String detail) {}
