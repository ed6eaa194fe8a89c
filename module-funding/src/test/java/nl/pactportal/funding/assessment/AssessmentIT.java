package nl.pactportal.funding.assessment;

import static nl.pactportal.funding.People.ASSESSOR;
import static nl.pactportal.funding.People.AUDITOR;
import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.funding.People.WEST_SIGNS;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.pactportal.funding.AtOnce;
import nl.pactportal.funding.People;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.application.ApplicationService;
import nl.pactportal.funding.application.ApplicationStatus;
import nl.pactportal.funding.application.SigningService;
import nl.pactportal.funding.grant.Award;
import nl.pactportal.funding.grant.Conditions;
import nl.pactportal.funding.grant.GrantService;
import nl.pactportal.funding.grant.RefusalGround;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.permission.NotPermittedException;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.time.ClockProducer;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** From complete to decided: who may, on what text, and what it does to the money. */
@ExtendWith(ArquillianExtension.class)
class AssessmentIT {
  private static final Money CEILING = Money.euro(200_000);
  private static final Money ASKED = Money.euro(7_000);
  private static final int ADVICES = 50;
  private static final int FIT = 28; // 28 x 7,000 = 196,000
  private static final Person SECOND =
      Person.of("assessor-two", "Beoordelaar Twee", ASSESSOR.roles());

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject AssessmentService assessment;
  @Inject HearingService hearings;
  @Inject GrantService grants;
  @Inject SigningService signing;
  @Inject ReservationJob job;
  @Inject ApplicationService applications;

  @Test
  void fiftyAdvicesAtOnceReserveExactlyWhatFits() throws Exception {
    UUID call = scenario.call(CEILING);
    List<Callable<String>> advices = new ArrayList<>();
    for (int i = 0; i < ADVICES; i++) {
      advices.add(advice(assessed(call)));
    }

    List<String> outcomes = AtOnce.run(advices);

    assertEquals(FIT, outcomes.stream().filter("advised"::equals).count(), outcomes.toString());
    assertEquals(ADVICES - FIT, outcomes.stream().filter("grant.overCeiling"::equals).count());
    assertEquals(
        196_000_00,
        number(
            "select reserved_cents from funding.envelope where region_code = 'AM25' and call_id = '"
                + call
                + "'"));
    assertEquals(
        196_000_00,
        number("select reserved_cents from funding.pot where call_id = '" + call + "'"));
    assertEquals(196_000_00, reservedInTheBooks(call));
  }

  @Test
  void backToTheAssessorVoidsTheReservation() throws Exception {
    UUID call = scenario.call(CEILING);
    UUID id = scenario.toDecide(call, WEST, WEST_SIGNS, ASKED);
    as(DECIDER, () -> assessment.sendBack(id, version(id), "Reken na"));

    assertEquals(0, reservedInTheBooks(call));
    assertNull(callAs(ASSESSOR, () -> assessment.open(id).advice()));
    as(ASSESSOR, () -> assessment.advise(id, version(id), Scenario.advice(Money.euro(6_000))));
    assertEquals(6_000_00, reservedInTheBooks(call));
  }

  @Test
  void aWithdrawalIsReleasedByTheJobOnce() throws Exception {
    UUID call = scenario.call(CEILING);
    UUID id = scenario.toDecide(call, WEST, WEST_SIGNS, ASKED);
    as(WEST_SIGNS, () -> signing.withdraw(id, version(id), "Gaat niet door"));
    assertEquals(7_000_00, reservedInTheBooks(call), "a region cannot write its envelope");

    as(job.actor(), job::run);
    as(job.actor(), job::run);
    assertEquals(0, reservedInTheBooks(call));
    assertEquals(
        0, number("select reserved_cents from funding.pot where call_id = '" + call + "'"));
  }

  @Test
  void whoTookItUpAdvisesUntilHeIsReplaced() throws Exception {
    UUID id = assessed(scenario.call(CEILING));
    refused(
        "assessment.notYours",
        () -> as(SECOND, () -> assessment.advise(id, version(id), Scenario.advice(ASKED))));
    refused("application.wrongStatus", () -> as(SECOND, () -> assessment.start(id, version(id))));

    as(DECIDER, () -> assessment.replaceAssessor(id, version(id), "Uit dienst"));
    as(SECOND, () -> assessment.start(id, version(id)));
    as(SECOND, () -> assessment.advise(id, version(id), Scenario.advice(ASKED)));
    assertEquals(
        1,
        number(
            "select count(*) from funding.application_step where kind = 'ASSESSOR_REPLACED' and remark = 'Uit dienst' and application_id = '"
                + id
                + "'"));
  }

  @Test
  void whoActsForTheRegionNeitherAssessesNorSendsBack() throws Exception {
    UUID id = assessed(scenario.call(CEILING));
    Person both = Person.of(ASSESSOR.subject(), "Beide", ASSESSOR.roles(), "AM25");
    refused(
        "grant.notIndependent",
        () -> as(both, () -> assessment.advise(id, version(id), Scenario.advice(ASKED))));
  }

  @Test
  void anAccountholderAssessesButDoesNotDecide() throws Exception {
    UUID id = assessed(scenario.call(CEILING));
    Person holder = People.accountHolderOf("AM25", ASSESSOR);
    as(holder, () -> assessment.advise(id, version(id), Scenario.advice(ASKED)));
    Person deciding = People.accountHolderOf("AM25", DECIDER);
    refused("grant.notIndependent", () -> as(deciding, () -> grant(id)));
  }

  @Test
  void whoAdvisedDoesNotDecide() throws Exception {
    UUID id = scenario.toDecide(scenario.call(CEILING), WEST, WEST_SIGNS, ASKED);
    Person both = People.with(ASSESSOR, Role.PROVINCE_ASSESSOR, Role.PROVINCE_DECIDER);
    refused("grant.fourEyes", () -> as(both, () -> grant(id)));
  }

  @Test
  void adviceDiesWithTheTextItIsAbout() throws Exception {
    UUID id = scenario.toDecide(scenario.call(CEILING), WEST, WEST_SIGNS, ASKED);
    execute(
        "update funding.application set activities = 'Iets heel anders' where id = '" + id + "'");
    refused("grant.contentChanged", () -> as(DECIDER, () -> grant(id)));
    refused("grant.contentChanged", () -> as(DECIDER, () -> refuse(id, RefusalGround.SCHEME)));
  }

  @Test
  void refusalOnWhatTheProvinceThinksComesAfterAHearing() throws Exception {
    for (RefusalGround ground : List.of(RefusalGround.EXPECTATION, RefusalGround.STATE_AID)) {
      UUID id = scenario.toDecide(scenario.call(CEILING), WEST, WEST_SIGNS, ASKED);
      refused("grant.hearing.missing", () -> as(DECIDER, () -> refuse(id, ground)));
      LocalDate today = LocalDate.now(ClockProducer.ZONE);
      HearingText heard =
          new HearingText(today.minusDays(7), today, "Wij zijn het er niet mee eens");
      as(ASSESSOR, () -> hearings.record(UuidV7.next(), id, heard));
      assertEquals(1, callAs(WEST, () -> hearings.of(id)).size());
      as(DECIDER, () -> refuse(id, ground));
      assertEquals(ApplicationStatus.REFUSED, status(id));
    }
  }

  @Test
  void aidThatIsNotAllowedIsNeverGranted() throws Exception {
    UUID id = assessed(scenario.call(CEILING));
    AdviceText paid = new AdviceText(ASKED, "x", StateAid.INCOMPATIBLE, "markt", null, null);
    refused(
        "assessment.stateAid.incompatible",
        () -> as(ASSESSOR, () -> assessment.advise(id, version(id), paid)));
    AdviceText none = new AdviceText(Money.ZERO, "x", StateAid.INCOMPATIBLE, "markt", null, null);
    as(ASSESSOR, () -> assessment.advise(id, version(id), none));
    refused("grant.stateAid", () -> as(DECIDER, () -> grant(id)));
  }

  @Test
  void conditionsComeWithTheGrant() throws Exception {
    UUID id = scenario.toDecide(scenario.call(CEILING), WEST, WEST_SIGNS, ASKED);
    LocalDate from = LocalDate.of(2027, 1, 1);
    Conditions under =
        new Conditions(from, from.plusYears(1), "Meld afwijkingen", from.plusYears(2));
    Award all = new Award(ASKED, null, null, under);
    as(DECIDER, () -> grants.grant(UuidV7.next(), id, version(id), all));
    assertEquals(under, callAs(WEST, () -> grants.conditions(id)));
  }

  @Test
  void refusingAPartComesAfterAHearing() throws Exception {
    UUID id = scenario.toDecide(scenario.call(CEILING), WEST, WEST_SIGNS, ASKED);
    Award part =
        new Award(
            ASKED.minus(Money.euro(1)), RefusalGround.EXPECTATION, "Onzeker", Conditions.NONE);
    refused(
        "grant.hearing.missing",
        () -> as(DECIDER, () -> grants.grant(UuidV7.next(), id, version(id), part)));
    LocalDate today = LocalDate.now(ClockProducer.ZONE);
    HearingText heard = new HearingText(today.minusDays(7), today, "Wij vinden het zeker");
    as(ASSESSOR, () -> hearings.record(UuidV7.next(), id, heard));
    as(DECIDER, () -> grants.grant(UuidV7.next(), id, version(id), part));
    assertEquals(ApplicationStatus.PARTLY_GRANTED, status(id));
  }

  @Test
  void noRegionReadsTheWorkingPaper() throws Exception {
    UUID id = scenario.toDecide(scenario.call(CEILING), WEST, WEST_SIGNS, ASKED);
    assertThrows(NotPermittedException.class, () -> callAs(WEST, () -> assessment.open(id)));
    assertEquals(0, callAs(WEST, () -> scenario.number("select count(*) from funding.advice")));
    assertEquals(
        0, callAs(WEST, () -> scenario.number("select count(*) from funding.check_answer")));
    assertTrue(callAs(AUDITOR, () -> assessment.open(id)).checked());
    assertFalse(callAs(AUDITOR, () -> assessment.open(id)).criteria().isEmpty());
  }

  private UUID assessed(UUID call) throws Exception {
    UUID id = scenario.submitted(call, WEST, WEST_SIGNS, ASKED);
    scenario.complete(id);
    scenario.assess(id);
    return id;
  }

  private Callable<String> advice(UUID id) throws Exception {
    long seen = scenario.version(ASSESSOR, id);
    return () -> {
      try {
        return callAs(
            ASSESSOR,
            () -> {
              assessment.advise(id, seen, Scenario.advice(ASKED));
              return "advised";
            });
      } catch (BusinessException rule) {
        return rule.key();
      }
    };
  }

  private void grant(UUID id) {
    grants.grant(UuidV7.next(), id, version(id), ASKED, null);
  }

  private void refuse(UUID id, RefusalGround ground) {
    grants.refuse(UuidV7.next(), id, version(id), ground, "Past niet");
  }

  private long reservedInTheBooks(UUID call) throws Exception {
    return number(
        "select coalesce(sum(case when debit = 'RESERVED' then cents else 0 end), 0)"
            + " - coalesce(sum(case when credit = 'RESERVED' then cents else 0 end), 0)"
            + " from funding.posting where call_id = '"
            + call
            + "'");
  }

  private long number(String sql) throws Exception {
    return callAs(DECIDER, () -> scenario.number(sql));
  }

  private void execute(String sql) throws Exception {
    callAs(DECIDER, () -> scenario.execute(sql));
  }

  private ApplicationStatus status(UUID id) throws Exception {
    return callAs(DECIDER, () -> applications.find(id).status());
  }

  private long version(UUID id) {
    return applications.find(id).version();
  }

  private static void as(Person person, Executable step) throws Exception {
    callAs(
        person,
        () -> {
          try {
            step.execute();
          } catch (Exception | Error thrown) {
            throw thrown;
          } catch (Throwable other) {
            throw new IllegalStateException(other);
          }
          return null;
        });
  }

  private static void refused(String key, Executable step) {
    assertEquals(key, assertThrows(BusinessException.class, step).key());
  }
}
