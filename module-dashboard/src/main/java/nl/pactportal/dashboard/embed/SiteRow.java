package nl.pactportal.dashboard.embed;

import java.util.UUID;

/** A site on the list. */
public record SiteRow(UUID id, String origin, String title, long version) {}
