package nl.pactportal.meetings.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.pactportal.meetings.input.Wording;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.persistence.UuidV7;

/** One item of an agenda, later with what the minutes say about it. */
@Entity
@Table(schema = "meetings", name = "agenda_item")
public class AgendaItem extends RegionAggregate {
  static final int TITLE = 200;
  static final int OWNER = 100;
  static final int MINUTES = 20_000;

  @Column(name = "meeting_id")
  private UUID meetingId;

  private int number;
  private String title;

  @Enumerated(EnumType.STRING)
  private AgendaKind kind;

  @Column(name = "owner_said")
  private String ownerSaid;

  @Column(name = "with_previous")
  private boolean withPrevious;

  private String minutes;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected AgendaItem() {}

  AgendaItem(String regionCode, UUID meetingId, int number, AgendaLine line) {
    super(UuidV7.next(), regionCode);
    this.meetingId = Objects.requireNonNull(meetingId);
    this.number = number;
    this.title = Wording.required(null, line.title(), TITLE);
    this.kind = line.kind() == null ? AgendaKind.INFORMATION : line.kind();
    this.ownerSaid = Wording.optional(null, line.owner(), OWNER);
    // the first item has no item before it, whatever was ticked before rows were removed
    this.withPrevious = line.withPrevious() && number > 1;
  }

  public UUID getMeetingId() {
    return meetingId;
  }

  public int getNumber() {
    return number;
  }

  /**
   * Writes down what was said. The same text again changes nothing, so sending a form twice is no
   * conflict with oneself.
   *
   * @param seen version the writer had before him
   * @param text null to take it out again
   * @return whether anything changed
   */
  public boolean minute(long seen, String text) {
    String said = Wording.optional("minutes", text, MINUTES);
    if (Objects.equals(said, minutes)) {
      return false;
    }
    requireVersion(seen);
    minutes = said;
    return true;
  }

  String getMinutes() {
    return minutes;
  }

  boolean isWithPrevious() {
    return withPrevious;
  }

  String getTitle() {
    return title;
  }

  Instant getStartedAt() {
    return startedAt;
  }

  Instant getEndedAt() {
    return endedAt;
  }
}
