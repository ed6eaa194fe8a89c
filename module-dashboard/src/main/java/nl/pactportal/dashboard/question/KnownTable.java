package nl.pactportal.dashboard.question;

import java.util.UUID;

/** A table of the catalogue an answer can come from, with the audience it has. */
public record KnownTable(String regionCode, UUID id, String title) {}
