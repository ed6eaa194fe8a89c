package nl.pactportal.dashboard.upload;

import java.time.Instant;
import java.util.UUID;

/** A file of a region in a list. */
public record UploadRow(
    UUID id,
    UUID tableId,
    String fileName,
    Instant uploadedAt,
    UploadStatus status,
    UUID releaseId,
    Instant publishedAt,
    long version) {}
