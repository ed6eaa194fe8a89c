package nl.pactportal.funding.guide;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.region.RegionScope;

/**
 * A version of the guide of a call. Once published it stays as it is; a change is a new version.
 */
@Entity
@Table(schema = "funding", name = "guide")
public class Guide extends RegionAggregate {
  @Column(name = "call_id")
  private UUID callId;

  private Integer number;

  @Enumerated(EnumType.STRING)
  private GuideStatus status;

  @Column(name = "written_by")
  private String writtenBy;

  @Column(name = "written_by_name")
  private String writtenByName;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "aligned_by")
  private String alignedBy;

  @Column(name = "aligned_by_name")
  private String alignedByName;

  @Column(name = "aligned_at")
  private Instant alignedAt;

  @Column(name = "aligned_with")
  private String alignedWith;

  @Column(name = "published_by")
  private String publishedBy;

  @Column(name = "published_by_name")
  private String publishedByName;

  @Column(name = "published_at")
  private Instant publishedAt;

  protected Guide() {}

  Guide(UUID id, UUID callId, int number) {
    super(id, RegionScope.SHARED);
    this.callId = callId;
    this.number = number;
    this.status = GuideStatus.CONCEPT;
  }

  /** What is written on is a concept again: it was aligned as another text. */
  Guide written(Person by, Instant at) {
    if (status == GuideStatus.PUBLISHED) {
      throw new BusinessException(null, "guide.published");
    }
    status = GuideStatus.CONCEPT;
    writtenBy = by.subject();
    writtenByName = by.name();
    writtenAt = at;
    alignedBy = null;
    alignedByName = null;
    alignedAt = null;
    alignedWith = null;
    return this;
  }

  /**
   * @throws BusinessException for who wrote it last
   */
  void align(String with, Person by, Instant at) {
    become(GuideStatus.ALIGNED);
    if (by.subject().equals(writtenBy)) {
      throw new BusinessException(null, "guide.fourEyes");
    }
    alignedWith = with;
    alignedBy = by.subject();
    alignedByName = by.name();
    alignedAt = at;
  }

  void publish(Person by, Instant at) {
    become(GuideStatus.PUBLISHED);
    publishedBy = by.subject();
    publishedByName = by.name();
    publishedAt = at;
  }

  private void become(GuideStatus next) {
    if (!status.canBecome(next)) {
      throw new BusinessException(null, "guide.wrongStatus");
    }
    status = next;
  }

  boolean isWrittenBy(String subject) {
    return subject.equals(writtenBy);
  }

  UUID getCallId() {
    return callId;
  }

  int getNumber() {
    return number;
  }

  boolean isPublished() {
    return status == GuideStatus.PUBLISHED;
  }
}
