package nl.pactportal.platform.document;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A document as a list shows it. */
public record DocumentRow(
    UUID id,
    String name,
    String mediaType,
    long size,
    Instant uploadedAt,
    UUID ownerId,
    String title,
    UUID supersedes,
    Confidentiality confidentiality,
    String publicSaid)
    implements Serializable {

  /** What people call it. */
  public String label() {
    return title == null ? name : title;
  }

  public boolean confidential() {
    return confidentiality == Confidentiality.CONFIDENTIAL;
  }
}
