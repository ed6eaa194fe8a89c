package nl.pactportal.meetings.meeting;

import static nl.pactportal.meetings.MeetingsPermission.PLAN_MEETING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.meetings.Requires;
import nl.pactportal.meetings.body.Body;
import nl.pactportal.meetings.body.BodyRepository;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.input.Wording;

/** Planning several meetings of a body at once. */
@ApplicationScoped
@Transactional
public class SeriesService {
  @PersistenceContext EntityManager em;
  @Inject MeetingRepository meetings;
  @Inject MeetingService single;
  @Inject BodyRepository bodies;
  @Inject Seasons seasons;
  @Inject AuditTrail audit;

  /** The days of a rule, with what to know about each; nothing is planned yet. */
  @Requires(PLAN_MEETING)
  public List<SeriesDay> preview(
      String regionCode, String bodyName, SeriesRule rule, MeetingTimes times) {
    String name = Wording.required("body", bodyName, Meeting.BODY);
    List<LocalDate> days = rule.days();
    Optional<Body> body = bodies.named(regionCode, name);
    UUID id = body.map(Body::getId).orElse(null);
    List<LocalDate> taken = meetings.taken(id, UUID.randomUUID(), days);
    return days.stream()
        .map(
            day ->
                new SeriesDay(
                    day,
                    PlanningHint.of(
                        day,
                        seasons.of(day),
                        times,
                        taken.contains(day),
                        body.filter(known -> known.endedBefore(day)).isPresent())))
        .toList();
  }

  /** Each day becomes a meeting that can be changed for itself; the same plan twice is one. */
  @Requires(PLAN_MEETING)
  public void plan(SeriesPlan plan) {
    if (plan.days().isEmpty()) {
      throw new BusinessException(null, "series.nothingChosen");
    }
    if (em.find(Series.class, plan.id()) != null) {
      return;
    }
    single.requireOwnRegion(plan.regionCode());
    Body body =
        bodies.namedOrNew(plan.regionCode(), Wording.required("body", plan.body(), Meeting.BODY));
    em.persist(new Series(plan.id(), body, plan.rule()));
    plan.days().forEach(day -> single.plan(meeting(plan, day)));
    String what = plan.days().size() + " meetings, " + plan.rule().kept();
    audit.record("series.planned", body.getRegionCode(), "series", plan.id(), what);
  }

  private static MeetingPlan meeting(SeriesPlan plan, LocalDate day) {
    MeetingDate date = new MeetingDate(day, plan.times(), plan.tentative(), null);
    return new MeetingPlan(
        idOf(plan.id(), day),
        plan.regionCode(),
        plan.body(),
        date,
        plan.venue(),
        plan.id(),
        List.of());
  }

  private static UUID idOf(UUID series, LocalDate day) {
    return UUID.nameUUIDFromBytes((series + " " + day).getBytes(StandardCharsets.UTF_8));
  }
}
