package nl.pactportal.meetings.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.meetings.agenda.AgendaItem;
import nl.pactportal.meetings.input.Wording;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.region.RegionScope;

/** Something a meeting wants done. */
@Entity
@Table(schema = "meetings", name = "action")
public class ActionPoint extends RegionAggregate {
  static final int TEXT = 1000;
  static final int OWNER = 100;
  static final int DUE_SAID = 60;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;

  @Column(name = "meeting_id")
  private UUID meetingId;

  @Column(name = "agenda_item_id")
  private UUID agendaItemId;

  private String text;

  @Column(name = "owner_said")
  private String ownerSaid;

  @Column(name = "owner_party")
  private String ownerParty;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "due_said")
  private String dueSaid;

  @Column(name = "done_at")
  private Instant doneAt;

  protected ActionPoint() {}

  ActionPoint(UUID id, AgendaItem item, ActionPlan plan) {
    super(id, item.getRegionCode());
    this.meetingId = item.getMeetingId();
    this.agendaItemId = item.getId();
    this.text = Wording.required("actionText", plan.text(), TEXT);
    this.ownerSaid = Wording.optional("owner", plan.owner(), OWNER);
    this.ownerParty = reachable(plan.ownerParty());
    this.dueOn = plausible(plan.dueOn());
    this.dueSaid = Wording.optional("dueSaid", plan.dueSaid(), DUE_SAID);
  }

  /** A region cannot get work from a meeting it cannot see. */
  private String reachable(String party) {
    boolean ownMeeting = RegionScope.REGIONS.contains(getRegionCode());
    if (ownMeeting && RegionScope.REGIONS.contains(party) && !party.equals(getRegionCode())) {
      throw new BusinessException("ownerParty", "action.otherRegion");
    }
    return party;
  }

  private static LocalDate plausible(LocalDate day) {
    if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
      throw new BusinessException("dueOn", "meeting.dateRange", "" + FIRST_YEAR, "" + LAST_YEAR);
    }
    return day;
  }

  /** Whether a region has to do it, which then finds it among its open work. */
  boolean isForRegion() {
    return ownerParty != null && RegionScope.REGIONS.contains(ownerParty);
  }

  void done(Instant at) {
    this.doneAt = at;
  }

  boolean isDone() {
    return doneAt != null;
  }

  UUID getMeetingId() {
    return meetingId;
  }

  String getText() {
    return text;
  }

  String getOwnerParty() {
    return ownerParty;
  }

  LocalDate getDueOn() {
    return dueOn;
  }

  String getDueSaid() {
    return dueSaid;
  }
}
