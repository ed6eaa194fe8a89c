package nl.pactportal.platform.document;

import java.time.Instant;
import java.util.UUID;

/** A document as a list shows it. */
public record DocumentRow(UUID id, String name, String mediaType, long size, Instant uploadedAt) {}
