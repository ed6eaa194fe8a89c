package nl.pactportal.funding.deadline;

import static nl.pactportal.funding.Accounting.as;
import static nl.pactportal.funding.People.ASSESSOR;
import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.FINANCE;
import static nl.pactportal.funding.People.NOORDOOST;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.funding.People.WEST_SIGNS;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.funding.PaidGrant;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.advance.SchedulePlan;
import nl.pactportal.funding.advance.ScheduleService;
import nl.pactportal.funding.application.ApplicationService;
import nl.pactportal.funding.application.SigningService;
import nl.pactportal.funding.deadline.Deadline.Kind;
import nl.pactportal.funding.revocation.RevocationGround;
import nl.pactportal.funding.revocation.RevocationPlan;
import nl.pactportal.funding.revocation.RevocationService;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.time.ClockProducer;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which last days somebody's calendar holds. */
@ExtendWith(ArquillianExtension.class)
class DeadlineServiceIT {
  private static final LocalDate TODAY = LocalDate.now(ClockProducer.ZONE);

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject PaidGrant paid;
  @Inject SigningService signing;
  @Inject ApplicationService applications;
  @Inject ScheduleService schedule;
  @Inject RevocationService revocations;
  @Inject DeadlineService deadlines;

  @Test
  void holdsTheLastDaysOfTheOwnRegionOnly() throws Exception {
    UUID call = scenario.call(Money.euro(1000));
    String west = calendar(WEST);
    String northEast = calendar(NOORDOOST);
    assertTrue(west.contains("UID:closing-" + call + "-AM25@pact"), west);
    assertTrue(callAs(WEST, deadlines::coming).stream().allMatch(one -> isOf("AM25", one)));
    assertTrue(northEast.contains("UID:closing-" + call + "-AM27@pact"), northEast);
    assertTrue(callAs(NOORDOOST, deadlines::coming).stream().allMatch(one -> isOf("AM27", one)));
    assertTrue(west.startsWith("BEGIN:VCALENDAR\r\n") && west.endsWith("END:VCALENDAR\r\n"), west);
  }

  private static boolean isOf(String region, Deadline one) {
    return one.regionCode().equals(region);
  }

  @Test
  void theDayTheProvinceDecidesIsThereUntilItDecided() throws Exception {
    UUID call = scenario.call(Money.euro(1000));
    UUID application = scenario.submitted(call, WEST, WEST_SIGNS, Money.euro(1000));
    assertEquals(TODAY.plusWeeks(13), of(WEST, Kind.DECISION, application).day());
    assertEquals(TODAY.plusWeeks(13), of(DECIDER, Kind.DECISION, application).day());
    as(
        WEST_SIGNS,
        () ->
            signing.withdraw(
                application, applications.find(application).version(), "Niet meer nodig"));
    assertTrue(none(WEST, Kind.DECISION, application));
  }

  @Test
  void aGrantBringsPaymentHearingAndObjection() throws Exception {
    UUID call = scenario.call(Money.euro(1000));
    UUID application = paid.of(call, WEST, WEST_SIGNS, Money.euro(1000), Money.euro(100));
    LocalDate planned = TODAY.plusDays(20);
    as(
        FINANCE,
        () ->
            schedule.plan(
                UuidV7.next(), application, new SchedulePlan(Money.euro(300), 1, planned, 1)));
    UUID revocation = UuidV7.next();
    as(ASSESSOR, () -> revocations.announce(revocation, application, lowered(TODAY.plusDays(14))));
    assertEquals(TODAY.plusDays(14), of(WEST, Kind.HEARING, revocation).day());
    List<Deadline> all = callAs(WEST, deadlines::coming);
    String path = "/funding/applications/detail.xhtml?id=" + application;
    assertTrue(
        all.stream()
            .anyMatch(
                one ->
                    one.kind() == Kind.PAYMENT
                        && one.path().equals(path)
                        && one.day().equals(planned)));
    assertTrue(all.stream().anyMatch(one -> one.kind() == Kind.OBJECTION));
    assertTrue(none(NOORDOOST, Kind.HEARING, revocation));
  }

  private static RevocationPlan lowered(LocalDate hearUntil) {
    return new RevocationPlan(
        RevocationGround.NOT_PERFORMED,
        Money.euro(500),
        "Minder gedaan",
        null,
        null,
        null,
        hearUntil);
  }

  @Test
  void ownWorkIsThatOfTheRoleAndNotOfWhoMayNotDoItTwice() throws Exception {
    UUID call = scenario.call(Money.euro(1000));
    UUID application = scenario.toDecide(call, WEST, WEST_SIGNS, Money.euro(1000));
    String path = "/funding/applications/detail.xhtml?id=" + application;
    assertEquals(1, work(DECIDER, Set.of("AM25"), path));
    assertEquals(0, work(DECIDER, Set.of("AM27"), path), "he follows another region");
    assertEquals(0, work(FINANCE, Set.of("AM25"), path), "another role");
    assertEquals(0, work(WEST, Set.of("AM25"), path), "not the region's");
    callAs(
        DECIDER,
        () ->
            scenario.execute(
                "update platform.work_item set excluded_subject = '%s' where path = '%s'"
                    .formatted(DECIDER.subject(), path)));
    assertEquals(0, work(DECIDER, Set.of("AM25"), path), "four eyes");
  }

  private long work(Person person, Set<String> regions, String path) throws Exception {
    return callAs(person, () -> deadlines.ofWork(regions)).stream()
        .filter(one -> one.path().equals(path))
        .count();
  }

  private String calendar(Person person) throws Exception {
    return DeadlineCalendar.of(callAs(person, deadlines::coming), Instant.EPOCH);
  }

  private Deadline of(Person person, Kind kind, UUID id) throws Exception {
    return callAs(person, deadlines::coming).stream()
        .filter(one -> one.kind() == kind && one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private boolean none(Person person, Kind kind, UUID id) throws Exception {
    return callAs(person, deadlines::coming).stream()
        .noneMatch(one -> one.kind() == kind && one.id().equals(id));
  }
}
