package nl.pactportal.funding.grant;

import nl.pactportal.funding.application.ApplicationDetail;

/** Something was granted, in this transaction: what follows is the observer's business. */
public record Granted(GrantRow grant, ApplicationDetail application, Conditions conditions) {}
