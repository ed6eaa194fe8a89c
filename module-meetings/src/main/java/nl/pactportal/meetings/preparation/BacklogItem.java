package nl.pactportal.meetings.preparation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.meetings.agenda.AgendaItem;
import nl.pactportal.meetings.agenda.AgendaKind;
import nl.pactportal.meetings.agenda.ItemPlan;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.input.Wording;
import nl.pactportal.platform.persistence.RegionAggregate;

/** What a body wants to talk about some day. */
@Entity
@Table(schema = "meetings", name = "backlog_item")
public class BacklogItem extends RegionAggregate {
  @Column(name = "body_id")
  private UUID bodyId;

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

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Enumerated(EnumType.STRING)
  private BacklogStatus status = BacklogStatus.WAITING;

  @Column(name = "agenda_item_id")
  private UUID agendaItemId;

  protected BacklogItem() {}

  BacklogItem(UUID id, String regionCode, UUID bodyId, ItemPlan plan, Instant at) {
    super(id, regionCode);
    this.bodyId = bodyId;
    this.title = Wording.required("title", plan.title(), AgendaItem.TITLE);
    this.kind = plan.kind() == null ? AgendaKind.INFORMATION : plan.kind();
    this.ownerSaid = Wording.optional("owner", plan.owner(), AgendaItem.OWNER);
    this.ownerParty = plan.ownerParty();
    this.duration = plan.duration();
    this.note = Wording.optional("note", plan.note(), AgendaItem.NOTE);
    this.proposedAt = at;
  }

  ItemPlan plan() {
    return new ItemPlan(title, kind, ownerSaid, ownerParty, duration, note, false);
  }

  void schedule(UUID item) {
    requireWaiting();
    status = BacklogStatus.SCHEDULED;
    agendaItemId = item;
  }

  void drop() {
    requireWaiting();
    status = BacklogStatus.DROPPED;
  }

  private void requireWaiting() {
    if (status != BacklogStatus.WAITING) {
      throw new BusinessException(null, "backlog.notWaiting");
    }
  }

  void waitAgain() {
    status = BacklogStatus.WAITING;
    agendaItemId = null;
  }

  UUID getAgendaItemId() {
    return agendaItemId;
  }

  String getTitle() {
    return title;
  }
}
