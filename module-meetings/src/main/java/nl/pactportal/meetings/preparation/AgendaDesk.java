package nl.pactportal.meetings.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.pactportal.meetings.agenda.AddedAs;
import nl.pactportal.meetings.agenda.AgendaItem;
import nl.pactportal.meetings.agenda.AgendaOrder;
import nl.pactportal.meetings.agenda.AgendaRepository;
import nl.pactportal.meetings.agenda.ItemPlan;
import nl.pactportal.meetings.meeting.Meeting;
import nl.pactportal.meetings.meeting.MeetingRepository;
import nl.pactportal.meetings.paper.PaperRepository;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;

/** The steps of which all changes of an agenda are made; its meeting is locked meanwhile. */
@ApplicationScoped
class AgendaDesk {
  /** Who typed at an item so short ago may still be at it. */
  private static final Duration WRITING = Duration.ofMinutes(15);

  @Inject MeetingRepository meetings;
  @Inject AgendaRepository agenda;
  @Inject SheetRepository surroundings;
  @Inject VersionRepository versions;
  @Inject BacklogRepository backlog;
  @Inject PaperRepository papers;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Two who change one agenda wait for each other here. */
  Meeting open(UUID meetingId) {
    Meeting meeting = meetings.lock(meetingId);
    meeting.requireAgendaOpen();
    return meeting;
  }

  AgendaOrder order(UUID meetingId) {
    return AgendaOrder.ofRows(agenda.of(meetingId));
  }

  /** Puts it last. */
  AgendaItem append(Meeting meeting, UUID id, ItemPlan plan) {
    int size = order(meeting.getId()).size();
    if (size >= AgendaRepository.MOST_ITEMS) {
      throw new BusinessException(null, "agenda.tooMany", AgendaRepository.MOST_ITEMS);
    }
    AgendaItem item =
        agenda.add(id, meeting.getRegionCode(), meeting.getId(), size + 1, addedAs(meeting));
    item.write(plan);
    return item;
  }

  /** From the first published agenda on, what comes is supplementary, and on the day urgent. */
  AddedAs addedAs(Meeting meeting) {
    LocalDate today = LocalDate.now(clock);
    if (meeting.inSession()) {
      return AddedAs.URGENT;
    }
    if (!versions.published(meeting.getId())) {
      return AddedAs.DRAFT;
    }
    return meeting.getHeldOn().isAfter(today) ? AddedAs.SUPPLEMENTARY : AddedAs.URGENT;
  }

  /**
   * What came from another agenda stands there again as its own; what came from the backlog waits
   * there again.
   *
   * @throws BusinessException if something was written down at it, or it has a history elsewhere
   */
  void remove(Meeting meeting, AgendaItem item) {
    requireEmpty(meeting, item);
    if (item.getCameFromId() != null) {
      agenda.back(item);
    }
    backlog.waitAgain(item.getId());
    AgendaOrder rest = order(meeting.getId()).without(item.getId());
    surroundings.forgetWriting(item);
    agenda.remove(item);
    agenda.arrange(meeting.getRegionCode(), meeting.getId(), rest);
  }

  private void requireEmpty(Meeting meeting, AgendaItem item) {
    if (surroundings.recorded(item, clock.instant().minus(WRITING))) {
      throw new BusinessException(null, "agenda.remove.recorded");
    }
    if (item.getMovedToId() != null) {
      throw new BusinessException(null, "agenda.remove.moved");
    }
    if (!papers.of(meeting.getId(), List.of(item.getId())).of(item.getId()).isEmpty()) {
      throw new BusinessException(null, "agenda.remove.papers");
    }
  }

  void note(String action, Meeting meeting, UUID id) {
    audit.record(action, meeting.getRegionCode(), "agenda item", id, "meeting " + meeting.getId());
  }
}
