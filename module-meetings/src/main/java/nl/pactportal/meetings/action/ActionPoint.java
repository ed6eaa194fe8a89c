package nl.pactportal.meetings.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.meetings.agenda.AgendaItem;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.input.Wording;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.region.RegionScope;

/** Something a meeting wants done. */
@Entity
@Table(schema = "meetings", name = "action")
public class ActionPoint extends RegionAggregate {
  static final int TEXT = 1000;
  static final int OWNER = 100;
  static final int DUE_SAID = 60;
  static final int CONDITION = 300;
  static final int SOURCE = 2000;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;

  @Column(name = "meeting_id")
  private UUID meetingId;

  @Column(name = "agenda_item_id")
  private UUID agendaItemId;

  @Enumerated(EnumType.STRING)
  private ActionKind kind;

  @Enumerated(EnumType.STRING)
  private ActionStatus status;

  private int position;
  private String text;

  @Column(name = "owner_said")
  private String ownerSaid;

  @Column(name = "owner_party")
  private String ownerParty;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "due_said")
  private String dueSaid;

  @Column(name = "asked_by_said")
  private String askedBySaid;

  @Column(name = "condition_said")
  private String conditionSaid;

  @Column(name = "after_id")
  private UUID afterId;

  private boolean marked;

  @Column(name = "all_regions")
  private boolean toAll;

  @Column(name = "source_said")
  private String sourceSaid;

  @Column(name = "answer_said")
  private String answerSaid;

  @Column(name = "closed_in_id")
  private UUID closedInId;

  @Column(name = "done_at")
  private Instant doneAt;

  protected ActionPoint() {}

  ActionPoint(UUID id, AgendaItem item, int position, ActionPlan plan) {
    super(id, item.getRegionCode());
    this.meetingId = item.getMeetingId();
    this.agendaItemId = item.getId();
    this.position = position;
    this.status = ActionStatus.OPEN;
    write(plan);
  }

  void write(ActionPlan plan) {
    this.kind = plan.kind() == null ? ActionKind.ACTION : plan.kind();
    this.text = Wording.required("actionText", plan.text(), TEXT);
    this.ownerSaid = Wording.optional("owner", plan.owner(), OWNER);
    this.ownerParty = reachable("ownerParty", plan.ownerParty());
    this.dueOn = plausible(plan.dueOn());
    this.dueSaid = Wording.optional("dueSaid", plan.dueSaid(), DUE_SAID);
    ActionContext context = plan.context();
    this.askedBySaid = Wording.optional("askedBy", context.askedBy(), OWNER);
    this.conditionSaid = Wording.optional("condition", context.condition(), CONDITION);
    this.afterId = context.afterId();
    this.marked = context.marked();
    this.sourceSaid = Wording.optional("source", context.source(), SOURCE);
    this.toAll = possible(context.toAll());
  }

  /** A region cannot get work from a meeting it cannot see. */
  String reachable(String field, String party) {
    boolean ownMeeting = RegionScope.REGIONS.contains(getRegionCode());
    if (ownMeeting
        && party != null
        && RegionScope.REGIONS.contains(party)
        && !party.equals(getRegionCode())) {
      throw new BusinessException(field, "action.otherRegion");
    }
    return party;
  }

  private boolean possible(boolean all) {
    if (all && RegionScope.REGIONS.contains(getRegionCode())) {
      throw new BusinessException("toAll", "action.toAll.oneRegion");
    }
    return all;
  }

  private static LocalDate plausible(LocalDate day) {
    if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
      throw new BusinessException("dueOn", "meeting.dateRange", "" + FIRST_YEAR, "" + LAST_YEAR);
    }
    return day;
  }

  /**
   * @throws BusinessException if it cannot come into that state from where it is
   */
  public void move(ActionStatus wanted, Instant at) {
    this.status = status.to(wanted);
    this.doneAt = wanted == ActionStatus.DONE ? at : null;
  }

  /** The meeting that saw it closed; null for none, or once it is open again. */
  public void closedIn(UUID meeting) {
    this.closedInId = meeting;
  }

  public ActionStatus getStatus() {
    return status;
  }

  public UUID getMeetingId() {
    return meetingId;
  }

  public UUID getAgendaItemId() {
    return agendaItemId;
  }

  public String getText() {
    return text;
  }

  /** Nobody was named: the secretariat has to ask. */
  boolean isOwnerless() {
    return ownerSaid == null && ownerParty == null && !toAll;
  }

  /** Each region answers for itself. */
  public boolean isToAll() {
    return toAll;
  }

  public String getOwnerParty() {
    return ownerParty;
  }

  UUID getAfterId() {
    return afterId;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public String getDueSaid() {
    return dueSaid;
  }
}
