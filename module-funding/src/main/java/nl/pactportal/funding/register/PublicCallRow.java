package nl.pactportal.funding.register;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A call as everybody reads it. */
public record PublicCallRow(
    UUID id,
    String title,
    String summary,
    Instant opensAt,
    Instant closesAt,
    long ceilingCents,
    Instant createdAt,
    Instant changedAt)
    implements Serializable {}
