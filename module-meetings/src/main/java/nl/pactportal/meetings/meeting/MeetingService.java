package nl.pactportal.meetings.meeting;

import static nl.pactportal.meetings.MeetingsPermission.PLAN_MEETING;
import static nl.pactportal.meetings.MeetingsPermission.RECORD_MEETING;
import static nl.pactportal.meetings.MeetingsPermission.VIEW_MEETINGS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.pactportal.meetings.Requires;
import nl.pactportal.meetings.agenda.AgendaRepository;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.region.RegionScope;

/** Planning meetings, finding them, and saying that they took place. */
@ApplicationScoped
@Transactional
public class MeetingService {
  private static final int PAGE = 20;
  private static final int MOST_UPCOMING = 50;

  @Inject MeetingRepository meetings;
  @Inject AgendaRepository agenda;
  @Inject Event<MeetingPlanned> planned;
  @Inject AuditTrail audit;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** Plans it with its agenda; the same plan a second time changes nothing. */
  @Requires(PLAN_MEETING)
  public void plan(MeetingPlan plan) {
    requireOwnRegion(plan.regionCode());
    Meeting meeting = new Meeting(plan);
    meeting.spellBody(known(meeting.getBody()));
    if (meetings.insertOnce(meeting)) {
      agenda.add(plan.regionCode(), plan.id(), plan.agenda());
      planned.fire(new MeetingPlanned(plan.id()));
      audit.record(
          "meeting.planned",
          plan.regionCode(),
          "meeting",
          plan.id(),
          meeting.getBody() + " " + plan.heldOn());
    }
  }

  private void requireOwnRegion(String regionCode) {
    if (regionCode == null
        || regionCode.equals(RegionScope.PROVINCE)
        || !user.scope().write().contains(regionCode)) {
      throw new BusinessException("regionCode", "meeting.unknownRegion");
    }
  }

  /** "ambtelijk pact" is the body everybody knows as "Ambtelijk Pact". */
  private String known(String body) {
    return meetings.bodies().stream().filter(body::equalsIgnoreCase).findFirst().orElse(body);
  }

  /** The meeting took place; from then on it stands among the past ones. */
  @Requires(RECORD_MEETING)
  public void hold(UUID id, long seen) {
    Meeting meeting = meetings.find(id);
    meeting.requireVersion(seen);
    meeting.hold(LocalDate.now(clock));
    audit.record("meeting.held", meeting.getRegionCode(), "meeting", id, "");
  }

  /**
   * @param body only meetings of that body, or null
   * @param wanted page of the past meetings; one that is not there gives the nearest
   */
  @Requires(VIEW_MEETINGS)
  public MeetingPage list(String body, int wanted) {
    LocalDate today = LocalDate.now(clock);
    int pages = (int) Math.max(1, (meetings.countPast(today, body) + PAGE - 1) / PAGE);
    int page = Math.max(1, Math.min(wanted, pages));
    return new MeetingPage(
        meetings.upcoming(today, body, MOST_UPCOMING),
        meetings.past(today, body, (page - 1) * PAGE, PAGE),
        page,
        pages,
        meetings.bodies());
  }

  @Requires(PLAN_MEETING)
  public List<String> bodies() {
    return meetings.bodies();
  }
}
