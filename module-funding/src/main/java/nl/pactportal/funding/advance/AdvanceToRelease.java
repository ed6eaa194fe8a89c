package nl.pactportal.funding.advance;

import nl.pactportal.funding.application.ApplicationDetail;

/** An advance with the application it belongs to. */
public record AdvanceToRelease(ApplicationDetail application, AdvanceRow advance, boolean barred) {}
