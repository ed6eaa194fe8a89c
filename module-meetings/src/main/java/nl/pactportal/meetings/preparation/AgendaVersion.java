package nl.pactportal.meetings.preparation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.persistence.UuidV7;

/** An agenda as it was sent out. It never changes; what comes later is the next version. */
@Entity
@Table(schema = "meetings", name = "agenda_version")
public class AgendaVersion extends RegionAggregate {
  @Column(name = "meeting_id")
  private UUID meetingId;

  private int number;

  @Enumerated(EnumType.STRING)
  private AgendaVersionKind kind;

  @Column(name = "published_at")
  private Instant publishedAt;

  private String content;

  protected AgendaVersion() {}

  AgendaVersion(String regionCode, UUID meetingId, int number, AgendaVersionKind kind) {
    super(UuidV7.next(), regionCode);
    this.meetingId = meetingId;
    this.number = number;
    this.kind = kind;
  }

  void publish(String items, Instant at) {
    this.content = items;
    this.publishedAt = at;
  }
}
