package nl.pactportal.funding;

import static nl.pactportal.funding.People.ASSESSOR;
import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.INTAKE;
import static nl.pactportal.platform.identity.CurrentUser.callAs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.application.ApplicationContent;
import nl.pactportal.funding.application.ApplicationService;
import nl.pactportal.funding.application.DraftService;
import nl.pactportal.funding.application.SigningService;
import nl.pactportal.funding.assessment.AdviceText;
import nl.pactportal.funding.assessment.AssessmentService;
import nl.pactportal.funding.assessment.CheckFinding;
import nl.pactportal.funding.assessment.CheckLine;
import nl.pactportal.funding.assessment.CheckOutcome;
import nl.pactportal.funding.assessment.IntakeService;
import nl.pactportal.funding.assessment.StateAid;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;

/** Leads to the point where a test begins, through the services where they do it. */
@ApplicationScoped
public class Scenario {
  @PersistenceContext EntityManager em;
  @Inject Scenario self;
  @Inject DraftService drafts;
  @Inject SigningService signing;
  @Inject IntakeService intake;
  @Inject AssessmentService assessment;
  @Inject ApplicationService applications;

  /** An open call with an envelope of that much for each region. */
  public UUID call(Money ceiling) throws Exception {
    UUID call = UuidV7.next();
    callAs(
        DECIDER,
        () ->
            self.execute(
                "insert into funding.call (region_code, id, title, summary, legal_ground, opens_at,"
                    + " closes_at, version) values ('PB', '%s', 'Proef', '', 'Awb 4:23',"
                        .formatted(call)
                    + " now() - interval '1 day', now() + interval '1 day', 1)"));
    callAs(
        DECIDER,
        () ->
            self.execute(
                "insert into funding.pot (region_code, id, call_id, kind, ceiling_cents, version)"
                    + " values ('PB', gen_random_uuid(), '%s', 'ADDITIONAL', %d, 1)"
                        .formatted(call, 5 * ceiling.cents())));
    callAs(
        DECIDER,
        () ->
            self.execute(
                "insert into funding.envelope (region_code, id, call_id, ceiling_cents, version)"
                    + " select code, gen_random_uuid(), '%s', %d, 1 from platform.party"
                        .formatted(call, ceiling.cents())
                    + " where kind = 'REGION'"));
    callAs(
        DECIDER,
        () ->
            self.execute(
                "insert into funding.posting (region_code, id, call_id, event, debit, credit,"
                    + " cents, actor, at) select region_code, gen_random_uuid(), call_id,"
                    + " 'CEILING_SET', 'FREE', 'CEILING', ceiling_cents, 'test', now()"
                    + " from funding.envelope where call_id = '"
                    + call
                    + "'"));
    return call;
  }

  /** Of the Uniform Subsidiekader: 1, 2 or 3, which is what a call has here. */
  public void arrangement(UUID call, int number) throws Exception {
    callAs(
        DECIDER,
        () ->
            self.execute(
                "update funding.call set arrangement = %d where id = '%s'"
                    .formatted(number, call)));
  }

  public void close(UUID call) throws Exception {
    callAs(
        DECIDER,
        () ->
            self.execute(
                "update funding.call set closes_at = now() - interval '1 second' where id = '"
                    + call
                    + "'"));
  }

  public UUID draft(UUID call, Person coordinator, Money amount) throws Exception {
    UUID id = UuidV7.next();
    callAs(
        coordinator,
        () -> {
          drafts.create(id, call, coordinator.regions().first(), content(amount));
          return null;
        });
    return id;
  }

  public UUID toSign(UUID call, Person coordinator, Money amount) throws Exception {
    UUID id = draft(call, coordinator, amount);
    callAs(
        coordinator,
        () -> {
          drafts.sendToSign(id, applications.find(id).version(), content(amount));
          return null;
        });
    return id;
  }

  public UUID submitted(UUID call, Person coordinator, Person signatory, Money amount)
      throws Exception {
    UUID id = toSign(call, coordinator, amount);
    callAs(
        signatory,
        () -> {
          signing.submit(id, applications.find(id).version());
          return null;
        });
    return id;
  }

  /** Submitted, complete, and advised to be granted in full. */
  public UUID toDecide(UUID call, Person coordinator, Person signatory, Money amount)
      throws Exception {
    return toDecide(call, coordinator, signatory, amount, amount);
  }

  public UUID toDecide(UUID call, Person coordinator, Person signatory, Money amount, Money advised)
      throws Exception {
    UUID id = submitted(call, coordinator, signatory, amount);
    advise(id, advised);
    return id;
  }

  public void advise(UUID id, Money advised) throws Exception {
    complete(id);
    assess(id);
    as(ASSESSOR, () -> assessment.advise(id, applications.find(id).version(), advice(advised)));
  }

  public void complete(UUID id) throws Exception {
    as(INTAKE, () -> intake.check(id, yes(assessment.open(id).intake())));
    as(INTAKE, () -> intake.complete(id, applications.find(id).version()));
  }

  /** Taken up and scored, not advised on yet. */
  public void assess(UUID id) throws Exception {
    as(ASSESSOR, () -> assessment.start(id, applications.find(id).version()));
    as(ASSESSOR, () -> assessment.score(id, yes(assessment.open(id).criteria())));
  }

  public static AdviceText advice(Money advised) {
    return new AdviceText(advised, "Past bij het plan", StateAid.NONE, null, null, null);
  }

  private static List<CheckFinding> yes(List<CheckLine> lines) {
    return lines.stream()
        .map(line -> new CheckFinding(line.itemId(), CheckOutcome.YES, line.highest(), null))
        .toList();
  }

  private static void as(Person person, Runnable step) throws Exception {
    callAs(
        person,
        () -> {
          step.run();
          return null;
        });
  }

  public long version(Person reader, UUID application) throws Exception {
    return callAs(reader, () -> applications.find(application).version());
  }

  public static ApplicationContent content(Money amount) {
    return new ApplicationContent("Proefplan", "Doen wat nodig is", amount);
  }

  @Transactional
  public int execute(String sql) {
    return em.createNativeQuery(sql).executeUpdate();
  }

  @Transactional
  public long number(String sql) {
    return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
  }

  @Transactional
  public List<String> texts(String sql) {
    List<?> found = em.createNativeQuery(sql).getResultList();
    return found.stream().map(String.class::cast).toList();
  }
}
