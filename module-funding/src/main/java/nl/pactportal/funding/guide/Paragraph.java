package nl.pactportal.funding.guide;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.region.RegionScope;

/** A numbered paragraph of one version of a guide. */
@Entity
@Table(schema = "funding", name = "guide_paragraph")
public class Paragraph extends RegionAggregate {
  @Column(name = "guide_id")
  private UUID guideId;

  private String number;
  private String heading;
  private String body;

  protected Paragraph() {}

  Paragraph(UUID id, UUID guideId, ParagraphText text) {
    super(id, RegionScope.SHARED);
    this.guideId = guideId;
    say(text);
  }

  void say(ParagraphText text) {
    this.number = text.number();
    this.heading = text.heading();
    this.body = text.body();
  }

  UUID getGuideId() {
    return guideId;
  }
}
