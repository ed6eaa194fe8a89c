package nl.pactportal.meetings.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.meetings.agenda.AgendaItem;
import nl.pactportal.meetings.agenda.AgendaKind;
import nl.pactportal.meetings.agenda.AgendaOrder;
import nl.pactportal.meetings.agenda.AgendaRepository;
import nl.pactportal.meetings.agenda.AgendaRow;
import nl.pactportal.meetings.agenda.ItemPlan;
import nl.pactportal.meetings.meeting.Meeting;
import nl.pactportal.meetings.meeting.MeetingPlanned;
import nl.pactportal.meetings.meeting.MeetingRepository;
import nl.pactportal.platform.persistence.UuidV7;

/**
 * The minutes of the last meeting come on the agenda by themselves, after the opening and once
 * only. An item for approving that says not yet which minutes gets them.
 */
@ApplicationScoped
class PreviousMinutes {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

  @Inject MeetingRepository meetings;
  @Inject AgendaRepository agenda;
  @Inject SheetRepository surroundings;
  @Inject AgendaDesk desk;

  /** A date without an agenda stays one: it gets its items when somebody makes its agenda. */
  void onPlanned(@Observes MeetingPlanned planned) {
    if (desk.order(planned.meetingId()).size() > 0) {
      putOn(meetings.find(planned.meetingId()));
    }
  }

  /**
   * @return the item, or nothing if no minutes wait for approval
   */
  Optional<UUID> putOn(Meeting meeting) {
    return surroundings.unapproved(meeting).map(before -> item(meeting, before));
  }

  private UUID item(Meeting meeting, Elsewhere before) {
    List<AgendaRow> rows = agenda.of(meeting.getId());
    AgendaItem item =
        rows.stream()
            .filter(row -> row.kind() == AgendaKind.APPROVAL && row.approvesMeetingId() == null)
            .findFirst()
            .map(row -> agenda.find(meeting.getId(), row.id()))
            .orElseGet(() -> second(meeting, AgendaOrder.ofRows(rows), before));
    item.approve(before.meetingId());
    return item.getId();
  }

  private AgendaItem second(Meeting meeting, AgendaOrder order, Elsewhere before) {
    String title = "Verslag " + before.body() + " " + DAY.format(before.heldOn());
    UUID id = UuidV7.next();
    AgendaItem item = desk.append(meeting, id, ItemPlan.of(title, AgendaKind.APPROVAL, null));
    AgendaOrder changed = order.insert(id, order.afterOpening());
    agenda.arrange(meeting.getRegionCode(), meeting.getId(), changed);
    return item;
  }
}
