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
import nl.pactportal.meetings.body.Body;
import nl.pactportal.meetings.body.BodyRepository;
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
  @Inject BodyRepository bodies;
  @Inject AgendaRepository agenda;
  @Inject Event<MeetingPlanned> planned;
  @Inject Seasons seasons;
  @Inject AuditTrail audit;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * Plans it with its agenda; the same plan a second time changes nothing.
   *
   * @return what may make that day a bad one; it is planned all the same
   */
  @Requires(PLAN_MEETING)
  public List<PlanningHint> plan(MeetingPlan plan) {
    requireOwnRegion(plan.regionCode());
    Meeting meeting = new Meeting(plan);
    Body body = bodies.namedOrNew(plan.regionCode(), meeting.getBody());
    meeting.of(body);
    if (!meetings.insertOnce(meeting)) {
      return List.of();
    }
    agenda.add(plan.regionCode(), plan.id(), plan.agenda());
    planned.fire(new MeetingPlanned(plan.id()));
    String what = meeting.getBody() + " " + plan.heldOn();
    audit.record("meeting.planned", plan.regionCode(), "meeting", plan.id(), what);
    return hints(meeting, body.endedBefore(plan.heldOn()));
  }

  private List<PlanningHint> hints(Meeting meeting, boolean bodyEnded) {
    LocalDate day = meeting.getHeldOn();
    boolean taken = !meetings.taken(meeting.getBodyId(), meeting.getId(), List.of(day)).isEmpty();
    return PlanningHint.of(day, seasons.of(day), meeting.times(), taken, bodyEnded);
  }

  void requireOwnRegion(String regionCode) {
    if (regionCode == null
        || regionCode.equals(RegionScope.PROVINCE)
        || regionCode.equals(RegionScope.PUBLIC)
        || !user.scope().write().contains(regionCode)) {
      throw new BusinessException("regionCode", "meeting.unknownRegion");
    }
  }

  /** What the form starts from. */
  @Requires(PLAN_MEETING)
  public MeetingRow rowToPlan(UUID id) {
    return meetings.row(id);
  }

  /**
   * Another date, time or place, while the meeting is still planned.
   *
   * @param seen version the form showed
   */
  @Requires(PLAN_MEETING)
  public List<PlanningHint> change(UUID id, long seen, MeetingDate date, Venue venue) {
    Meeting meeting = meetings.lock(id);
    meeting.requireVersion(seen);
    LocalDate before = meeting.getHeldOn();
    if (!meeting.change(date, venue)) {
      return List.of();
    }
    String what = before + " -> " + meeting.getHeldOn() + ", sequence " + meeting.getSequence();
    audit.record("meeting.changed", meeting.getRegionCode(), "meeting", id, what);
    return hints(meeting, false);
  }

  /**
   * @param reason said to everybody who looks at the meeting
   */
  @Requires(PLAN_MEETING)
  public void cancel(UUID id, long seen, String reason) {
    Meeting meeting = meetings.lock(id);
    meeting.requireVersion(seen);
    meeting.cancel(reason);
    audit.record("meeting.cancelled", meeting.getRegionCode(), "meeting", id, "");
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
    List<String> names = meetings.bodies();
    List<UUID> wantedBodies = body == null ? null : bodies.ids(body);
    if (wantedBodies != null && wantedBodies.isEmpty()) {
      return new MeetingPage(List.of(), List.of(), 1, false, names);
    }
    int page = Math.max(1, wanted);
    List<MeetingRow> past = past(today, wantedBodies, page);
    if (past.isEmpty() && page > 1) {
      page = lastPage(today, wantedBodies);
      past = past(today, wantedBodies, page);
    }
    return new MeetingPage(
        meetings.upcoming(today, wantedBodies, MOST_UPCOMING),
        past.subList(0, Math.min(PAGE, past.size())),
        page,
        past.size() > PAGE,
        names);
  }

  /** One row more than a page shows: it tells whether there is a next. */
  private List<MeetingRow> past(LocalDate today, List<UUID> bodies, int page) {
    return meetings.past(today, bodies, (page - 1) * PAGE, PAGE + 1);
  }

  private int lastPage(LocalDate today, List<UUID> bodies) {
    return (int) Math.max(1, (meetings.countPast(today, bodies) + PAGE - 1) / PAGE);
  }

  @Requires(PLAN_MEETING)
  public List<String> bodies() {
    return meetings.bodies();
  }
}
