package nl.pactportal.dashboard.annotation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.persistence.UuidV7;

/** A text a note had; never changed. */
@Entity
@Table(schema = "dashboard", name = "annotation_text")
public class AnnotationText extends RegionAggregate {
  @Column(name = "annotation_id")
  private UUID annotationId;

  private String text;

  @Column(name = "written_by")
  private String writtenBy;

  @Column(name = "written_at")
  private Instant writtenAt;

  protected AnnotationText() {}

  AnnotationText(Annotation annotation, String text) {
    super(UuidV7.next(), annotation.getRegionCode());
    this.annotationId = annotation.getId();
    this.text = text;
  }

  AnnotationText by(String subject, Instant at) {
    this.writtenBy = subject;
    this.writtenAt = at;
    return this;
  }
}
