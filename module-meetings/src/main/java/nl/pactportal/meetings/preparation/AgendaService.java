package nl.pactportal.meetings.preparation;

import static nl.pactportal.meetings.MeetingsPermission.PLAN_MEETING;
import static nl.pactportal.meetings.MeetingsPermission.VIEW_MEETINGS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.pactportal.meetings.Requires;
import nl.pactportal.meetings.agenda.AddedAs;
import nl.pactportal.meetings.agenda.AgendaItem;
import nl.pactportal.meetings.agenda.AgendaRepository;
import nl.pactportal.meetings.agenda.AgendaText;
import nl.pactportal.meetings.agenda.ItemPlan;
import nl.pactportal.meetings.input.PartyChoice;
import nl.pactportal.meetings.meeting.Meeting;
import nl.pactportal.meetings.meeting.MeetingRepository;
import nl.pactportal.platform.persistence.UuidV7;

/** Reading an agenda, and changing what stands on it. */
@ApplicationScoped
@Transactional
public class AgendaService {
  @Inject MeetingRepository meetings;
  @Inject AgendaRepository agenda;
  @Inject AgendaDesk desk;
  @Inject Sheets sheets;
  @Inject PartyChoice parties;

  /** As the current user may see it: see {@link PublishedAgenda}. */
  @Requires(VIEW_MEETINGS)
  public AgendaSheet read(UUID meetingId) {
    return sheets.of(meetings.row(meetingId));
  }

  /** The same for pages with a form: who may not plan does not get to see it. */
  @Requires(PLAN_MEETING)
  public AgendaSheet readToPlan(UUID meetingId) {
    return sheets.of(meetings.row(meetingId));
  }

  /**
   * Puts it last.
   *
   * @param id made by the form; a second time it changes nothing
   */
  @Requires(PLAN_MEETING)
  public void add(UUID meetingId, UUID id, ItemPlan plan) {
    Meeting meeting = desk.open(meetingId);
    parties.require("ownerParty", plan.ownerParty());
    if (!desk.order(meetingId).ids().contains(id)) {
      desk.append(meeting, id, plan);
      desk.note("agenda.added", meeting, id);
    }
  }

  /**
   * @param seen version the form showed
   */
  @Requires(PLAN_MEETING)
  public void change(UUID meetingId, UUID id, long seen, ItemPlan plan) {
    Meeting meeting = desk.open(meetingId);
    AgendaItem item = agenda.find(meetingId, id);
    item.requireVersion(seen);
    parties.require("ownerParty", plan.ownerParty());
    item.write(plan);
    desk.note("agenda.changed", meeting, id);
  }

  /**
   * A line per item, put last in that order: all of them or none.
   *
   * @return how many items there are more
   */
  @Requires(PLAN_MEETING)
  public int paste(UUID meetingId, String lines) {
    Meeting meeting = desk.open(meetingId);
    int number = desk.order(meetingId).size();
    List<String> titles = AgendaText.titles(lines, AgendaRepository.MOST_ITEMS - number);
    AddedAs as = desk.addedAs(meeting);
    for (String title : titles) {
      agenda
          .add(UuidV7.next(), meeting.getRegionCode(), meetingId, ++number, as)
          .write(ItemPlan.of(title, null, null));
    }
    desk.note("agenda.pasted", meeting, meetingId);
    return titles.size();
  }

  @Requires(PLAN_MEETING)
  public void remove(UUID meetingId, UUID id, long seen) {
    Meeting meeting = desk.open(meetingId);
    AgendaItem item = agenda.find(meetingId, id);
    item.requireVersion(seen);
    desk.remove(meeting, item);
    desk.note("agenda.removed", meeting, id);
  }
}
