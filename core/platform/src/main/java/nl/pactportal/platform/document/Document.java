package nl.pactportal.platform.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.persistence.UuidV7;

/** A file kept with something of a module; its bytes lie in chunks beside it. */
@Entity
@Table(schema = "platform", name = "document")
public class Document extends RegionAggregate {
  @Column(name = "owner_type")
  private String ownerType;

  @Column(name = "owner_id")
  private UUID ownerId;

  private String name;

  @Column(name = "media_type")
  private String mediaType;

  @Column(name = "size_bytes")
  private long size;

  private String sha256;

  @Column(name = "uploaded_by")
  private String uploadedBy;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  private String title;
  private UUID supersedes;

  @Enumerated(EnumType.STRING)
  private Confidentiality confidentiality = Confidentiality.PARTNERS;

  @Column(name = "public_said")
  private String publicSaid;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  protected Document() {}

  Document(String regionCode, String ownerType, UUID ownerId, String name, String mediaType) {
    super(UuidV7.next(), regionCode);
    this.ownerType = ownerType;
    this.ownerId = ownerId;
    this.name = name;
    this.mediaType = mediaType;
  }

  void label(DocumentLabel label) {
    this.title = label.title();
    this.confidentiality = Objects.requireNonNull(label.confidentiality());
    this.publicSaid = label.publicSaid();
    this.supersedes = label.supersedes();
  }

  void withdraw(Instant at) {
    this.withdrawnAt = at;
  }

  void stored(Digest digest, String by, Instant at) {
    this.size = digest.size();
    this.sha256 = digest.hex();
    this.uploadedBy = by;
    this.uploadedAt = at;
  }

  public String getOwnerType() {
    return ownerType;
  }

  public UUID getOwnerId() {
    return ownerId;
  }

  /** What people call it. */
  public String getLabel() {
    return title == null ? name : title;
  }

  public UUID getSupersedes() {
    return supersedes;
  }

  public Confidentiality getConfidentiality() {
    return confidentiality;
  }

  public boolean isConfidential() {
    return confidentiality == Confidentiality.CONFIDENTIAL;
  }

  public boolean isWithdrawn() {
    return withdrawnAt != null;
  }

  public String getName() {
    return name;
  }

  public String getMediaType() {
    return mediaType;
  }

  public long getSize() {
    return size;
  }

  public String getSha256() {
    return sha256;
  }
}
