package nl.pactportal.meetings.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.meetings.minutes.document.MinutesDocument;
import nl.pactportal.meetings.minutes.document.RecordJson;
import nl.pactportal.meetings.minutes.export.MinutesPdf;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.input.Wording;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.region.RegionScope;

/**
 * Minutes as everybody may read them: a copy of their own, apart from the meeting. Withdrawn, only
 * a tombstone is left.
 */
@Entity
@Table(schema = "meetings", name = "publication")
public class Publication extends RegionAggregate {
  static final int REASON = 1000;

  @Column(name = "meeting_id")
  private UUID meetingId;

  @Column(name = "minutes_id")
  private UUID minutesId;

  @Column(name = "source_region")
  private String sourceRegion;

  private String body;

  @Column(name = "held_on")
  private LocalDate heldOn;

  private String title;

  @Column(name = "woo_code")
  private String wooCode;

  @Column(name = "woo_name")
  private String wooName;

  private String content;
  private byte[] pdf;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "withdrawn_said")
  private String withdrawnSaid;

  protected Publication() {}

  /**
   * @param reduced the public variant; anything else never gets here
   */
  Publication(UUID minutesId, MinutesDocument reduced, WooCategory category, Instant now) {
    super(UuidV7.next(), RegionScope.PUBLIC);
    if (!reduced.reduced()) {
      throw new IllegalArgumentException("not the public variant");
    }
    this.meetingId = reduced.facts().id();
    this.minutesId = minutesId;
    this.sourceRegion = reduced.facts().regionCode();
    this.body = reduced.facts().body();
    this.heldOn = reduced.facts().heldOn();
    this.title = reduced.title();
    this.wooCode = category.code();
    this.wooName = category.name();
    this.content = RecordJson.write(reduced);
    this.pdf = MinutesPdf.of(reduced);
    this.publishedAt = now;
  }

  /** Text and file leave the database; the address keeps saying that there was something. */
  void withdraw(String reason, boolean withholdTitle, Instant now) {
    String why = Wording.required("reason", reason, REASON);
    if (withdrawnAt != null) {
      throw new BusinessException(null, "publication.withdrawnBefore");
    }
    withdrawnSaid = why;
    withdrawnAt = now;
    content = null;
    pdf = null;
    if (withholdTitle) {
      title = null;
    }
  }

  boolean isOf(UUID minutes) {
    return minutesId.equals(minutes);
  }

  String getContent() {
    return content;
  }

  byte[] getPdf() {
    return pdf == null ? null : pdf.clone();
  }
}
