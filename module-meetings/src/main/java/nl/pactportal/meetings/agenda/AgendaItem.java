package nl.pactportal.meetings.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.input.Wording;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.persistence.UuidV7;

/** One item of an agenda, later with what the minutes say about it. */
@Entity
@Table(schema = "meetings", name = "agenda_item")
public class AgendaItem extends RegionAggregate {
  public static final int TITLE = 200;
  public static final int OWNER = 100;
  public static final int NOTE = 2000;
  static final int MINUTES = 20_000;
  static final int OUTCOME = 500;
  private static final int LONGEST = 1440;

  @Column(name = "meeting_id")
  private UUID meetingId;

  private int number;
  private String title;

  @Enumerated(EnumType.STRING)
  private AgendaKind kind;

  @Column(name = "owner_said")
  private String ownerSaid;

  @Column(name = "owner_party")
  private String ownerParty;

  @Column(name = "duration_minutes")
  private Integer duration;

  private String note;

  @Enumerated(EnumType.STRING)
  @Column(name = "added_as")
  private AddedAs addedAs;

  private boolean closed;

  @Column(name = "with_previous")
  private boolean withPrevious;

  @Column(name = "approves_meeting_id")
  private UUID approvesMeetingId;

  @Column(name = "came_from_id")
  private UUID cameFromId;

  @Column(name = "moved_to_id")
  private UUID movedToId;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "outcome_said")
  private String outcomeSaid;

  private String minutes;

  protected AgendaItem() {}

  AgendaItem(String regionCode, UUID meetingId, int number, AgendaLine line) {
    this(UuidV7.next(), regionCode, meetingId, number, AddedAs.DRAFT);
    write(ItemPlan.of(line.title(), line.kind(), line.owner()));
    // the first item has no item before it, whatever was ticked before rows were removed
    this.withPrevious = line.withPrevious() && number > 1;
  }

  AgendaItem(UUID id, String regionCode, UUID meetingId, int number, AddedAs addedAs) {
    super(id, regionCode);
    this.meetingId = Objects.requireNonNull(meetingId);
    this.number = number;
    this.addedAs = Objects.requireNonNull(addedAs);
  }

  /** Everything the secretariat says of it; its place is not part of that. */
  public void write(ItemPlan plan) {
    this.title = Wording.required("title", plan.title(), TITLE);
    this.kind = plan.kind() == null ? AgendaKind.INFORMATION : plan.kind();
    this.ownerSaid = Wording.optional("owner", plan.owner(), OWNER);
    this.ownerParty = plan.ownerParty();
    this.duration = plausible(plan.duration());
    this.note = Wording.optional("note", plan.note(), NOTE);
    this.closed = plan.closed();
  }

  private static Integer plausible(Integer minutes) {
    if (minutes != null && (minutes < 1 || minutes > LONGEST)) {
      throw new BusinessException("duration", "agenda.duration.range", LONGEST);
    }
    return minutes;
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

  /**
   * What came of it when nothing was decided.
   *
   * @param seen version the writer had before him
   * @param said as said: "een eerste verkenning"; null to take it out again
   * @return whether anything changed
   */
  public boolean conclude(long seen, String said) {
    String outcome = Wording.optional("outcome", said, OUTCOME);
    if (Objects.equals(outcome, outcomeSaid)) {
      return false;
    }
    requireVersion(seen);
    outcomeSaid = outcome;
    return true;
  }

  /** The minutes of that meeting are approved here. */
  public void approve(UUID meeting) {
    this.approvesMeetingId = meeting;
  }

  /** The same matter stood on an earlier agenda, as that item. */
  public void cameFrom(AgendaItem earlier) {
    this.cameFromId = earlier.getId();
    earlier.movedToId = getId();
  }

  /** What stood elsewhere as moved here stands there as its own again. */
  void back() {
    this.movedToId = null;
  }

  public UUID getCameFromId() {
    return cameFromId;
  }

  /** What it says of itself, for a next agenda. */
  public ItemPlan plan() {
    return new ItemPlan(title, kind, ownerSaid, ownerParty, duration, note, closed);
  }

  public UUID getMeetingId() {
    return meetingId;
  }

  public int getNumber() {
    return number;
  }

  public String getTitle() {
    return title;
  }

  public AgendaKind getKind() {
    return kind;
  }

  public UUID getApprovesMeetingId() {
    return approvesMeetingId;
  }

  public UUID getMovedToId() {
    return movedToId;
  }

  public boolean isStarted() {
    return startedAt != null;
  }

  /** Whether it says already what was said or came of it; then it can no longer go away. */
  public boolean isRecorded() {
    return minutes != null || startedAt != null || endedAt != null || outcomeSaid != null;
  }

  public String getOutcomeSaid() {
    return outcomeSaid;
  }

  String getMinutes() {
    return minutes;
  }

  boolean isWithPrevious() {
    return withPrevious;
  }
}
