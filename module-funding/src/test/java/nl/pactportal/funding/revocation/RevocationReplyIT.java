package nl.pactportal.funding.revocation;

import static nl.pactportal.funding.Accounting.as;
import static nl.pactportal.funding.People.ASSESSOR;
import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.NOORDOOST_SIGNS;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.funding.People.WEST_SIGNS;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.PaidGrant;
import nl.pactportal.funding.People;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.grant.GrantStatus;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** The region itself gives its view on what is announced: once, in time, and it is weighed. */
@ExtendWith(ArquillianExtension.class)
class RevocationReplyIT {
  private static final LocalDate TODAY = LocalDate.now(ClockProducer.ZONE);
  private static final Money GRANTED = Money.euro(20_000);
  private static final String SAID = "Wij maken het dit jaar nog af";

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject PaidGrant paid;
  @Inject RevocationService revocations;
  @Inject RevocationReplyService replies;

  private UUID application;
  private UUID revocation;

  @BeforeEach
  void anIntentionTheRegionKnowsOf() throws Exception {
    UUID call = scenario.call(GRANTED);
    application = paid.of(call, WEST, WEST_SIGNS, GRANTED, Money.euro(5_000));
    revocation = UuidV7.next();
    RevocationPlan plan =
        new RevocationPlan(
            RevocationGround.NOT_PERFORMED,
            Money.euro(10_000),
            "De helft ging niet door",
            null,
            null,
            null,
            TODAY.plusDays(14));
    as(ASSESSOR, () -> revocations.announce(revocation, application, plan));
  }

  @Test
  void theRegionSpeaksForItselfAndThenItCanBeDecided() throws Exception {
    assertEquals(List.of("be_heard", "decide_revocation"), openWork());
    refused("revocation.hearing.missing", () -> decide(DECIDER));
    as(WEST_SIGNS, () -> replies.give(UuidV7.next(), revocation, SAID));
    RevocationRow row = row();
    assertEquals(RevocationStatus.HEARD, row.status());
    assertEquals(TODAY, row.heardOn());
    assertEquals(SAID, row.heardSaid());
    assertEquals(WEST_SIGNS.name(), row.repliedByName());
    assertEquals(List.of("weigh_view"), openWork(), "who decides is told that it is there");
    Person both = People.with(ASSESSOR, Role.PROVINCE_ASSESSOR, Role.PROVINCE_DECIDER);
    refused("revocation.fourEyes", () -> decide(both));
    decide(DECIDER);
    assertEquals(RevocationStatus.IN_FORCE, row().status());
    assertEquals(Money.euro(10_000), paid.grant(application).amount());
    assertEquals(List.of(), openWork().stream().filter(kind -> kind.contains("view")).toList());
    String kept = "select heard_said from funding.revocation where id = '" + revocation + "'";
    assertEquals(List.of(SAID), callAs(DECIDER, () -> scenario.texts(kept)), "with the decision");
  }

  @Test
  void itIsSaidOnceAndStaysAsItIs() throws Exception {
    UUID form = UuidV7.next();
    as(WEST_SIGNS, () -> replies.give(form, revocation, SAID));
    as(WEST_SIGNS, () -> replies.give(form, revocation, "Dubbele klik"));
    assertEquals(SAID, row().heardSaid());
    refused(
        "revocation.wrongStatus",
        () -> as(WEST_SIGNS, () -> replies.give(UuidV7.next(), revocation, "Toch anders")));
    refused(
        "revocation.reply.given",
        () -> as(ASSESSOR, () -> revocations.hear(revocation, 1, TODAY, "Zei iets anders")));
    assertThrows(
        PersistenceException.class,
        () -> sql(WEST_SIGNS, "update funding.revocation_reply set said = 'x'"));
  }

  @Test
  void onlyTheSignatoryOfThatRegionAndNobodyForIt() throws Exception {
    assertThrows(
        NotFoundException.class,
        () -> as(NOORDOOST_SIGNS, () -> replies.give(UuidV7.next(), revocation, SAID)));
    for (Person other : List.of(WEST, ASSESSOR, DECIDER)) {
      assertThrows(
          NotPermittedException.class,
          () -> as(other, () -> replies.give(UuidV7.next(), revocation, SAID)));
    }
    String insert =
        "insert into funding.revocation_reply (region_code, id, revocation_id, said, given_on,"
            + " given_by, given_by_name, given_at, version) values ('AM25', gen_random_uuid(),"
            + " '%s', 'x', current_date, 'x', 'x', now(), 1)".formatted(revocation);
    assertThrows(PersistenceException.class, () -> sql(DECIDER, insert), "not even by SQL");
    refused(
        "reason.missing", () -> as(WEST_SIGNS, () -> replies.give(UuidV7.next(), revocation, " ")));
  }

  @Test
  void afterTheTermItIsTooLateAndWhatWasDroppedNeedsNone() throws Exception {
    sql(
        DECIDER,
        "update funding.revocation set announced_on = current_date - 20, hear_until = current_date"
            + " - 1 where id = '"
            + revocation
            + "'");
    refused(
        "revocation.reply.late",
        () -> as(WEST_SIGNS, () -> replies.give(UuidV7.next(), revocation, SAID)));
    as(DECIDER, () -> revocations.drop(revocation, row().version(), "Toch niet"));
    refused(
        "revocation.wrongStatus",
        () -> as(WEST_SIGNS, () -> replies.give(UuidV7.next(), revocation, SAID)));
    assertEquals(GrantStatus.ACTIVE, paid.grant(application).status());
  }

  private void decide(Person by) throws Exception {
    as(by, () -> revocations.decide(revocation, row().version(), "Gewogen"));
  }

  private RevocationRow row() {
    try {
      return callAs(WEST, () -> revocations.ofApplication(application)).get(0);
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
  }

  private List<String> openWork() throws Exception {
    String sql =
        "select kind from platform.work_item where object_id = '%s' and done_at is null order by 1";
    return callAs(DECIDER, () -> scenario.texts(sql.formatted(revocation)));
  }

  private void sql(Person by, String statement) throws Exception {
    callAs(by, () -> scenario.execute(statement));
  }

  private static void refused(String key, Executable step) {
    assertEquals(key, assertThrows(BusinessException.class, step).key());
  }
}
