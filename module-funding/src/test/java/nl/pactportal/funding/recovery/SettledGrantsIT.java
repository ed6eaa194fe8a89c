package nl.pactportal.funding.recovery;

import static nl.pactportal.funding.Accounting.as;
import static nl.pactportal.funding.People.ASSESSOR;
import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.FINANCE;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.funding.People.WEST_SIGNS;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.pactportal.funding.Accounting;
import nl.pactportal.funding.PaidGrant;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.amendment.AmendmentService;
import nl.pactportal.funding.amendment.Wish;
import nl.pactportal.funding.determination.DeterminationPlan;
import nl.pactportal.funding.grant.GrantStatus;
import nl.pactportal.funding.revocation.RevocationGround;
import nl.pactportal.funding.revocation.RevocationPlan;
import nl.pactportal.funding.revocation.RevocationService;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.time.ClockProducer;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A grant on which something was taken back before it was determined: two things can be owed. */
@ExtendWith(ArquillianExtension.class)
class SettledGrantsIT {
  private static final Money GRANTED = Money.euro(200_000);
  private static final Money PAID = Money.euro(160_000);
  private static final Money LEFT = Money.euro(150_000);
  private static final Money MORE = Money.euro(180_000);
  private static final Money DEBT = Money.euro(10_000);
  private static final LocalDate TODAY = LocalDate.now(ClockProducer.ZONE);

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject PaidGrant paid;
  @Inject Accounting accounting;
  @Inject RevocationService revocations;
  @Inject AmendmentService amendments;
  @Inject RecoveryService recoveries;
  @Inject SettledGrants settled;

  private UUID application;
  private UUID debt;

  @BeforeEach
  void takenBackInPart() throws Exception {
    application = paid.of(scenario.call(GRANTED), WEST, WEST_SIGNS, GRANTED, PAID);
    debt = UuidV7.next();
    RevocationPlan plan =
        new RevocationPlan(
            RevocationGround.NOT_PERFORMED,
            LEFT,
            "Niet gedaan",
            null,
            null,
            null,
            TODAY.plusDays(14));
    as(ASSESSOR, () -> revocations.announce(debt, application, plan));
    as(ASSESSOR, () -> revocations.hear(debt, 1, TODAY, "Klopt"));
    as(DECIDER, () -> revocations.decide(debt, 2, "Gewogen"));
  }

  @Test
  void whatIsToBePaidKeepsItOpenThoughTheDebtIsMet() throws Exception {
    amended();
    determined(MORE);
    receive();
    turnOfTheClock();
    assertEquals(GrantStatus.DETERMINED, status());
    as(DECIDER, () -> paid.payRest(application));
    turnOfTheClock();
    turnOfTheClock(); // the other node
    assertEquals(GrantStatus.CLOSED, status());
    assertEquals(List.of(), paid.differences(application));
  }

  @Test
  void aDebtKeepsItOpenThoughAllIsPaid() throws Exception {
    amended();
    determined(MORE);
    as(DECIDER, () -> paid.payRest(application));
    turnOfTheClock();
    assertEquals(GrantStatus.DETERMINED, status());
    receive();
    assertEquals(GrantStatus.CLOSED, status());
  }

  @Test
  void aDebtKeepsItOpenThoughNothingIsLeftToPay() throws Exception {
    determined(LEFT);
    turnOfTheClock();
    assertEquals(GrantStatus.DETERMINED, status());
    receive();
    assertEquals(GrantStatus.CLOSED, status());
  }

  private void amended() throws Exception {
    UUID asked = UuidV7.next();
    Wish wish = new Wish(MORE, null, null, "Toch meer", "Er doen meer mensen mee");
    as(WEST_SIGNS, () -> amendments.request(asked, application, wish));
    as(DECIDER, () -> amendments.grant(asked, 1, "Goed"));
  }

  private void determined(Money amount) throws Exception {
    UUID account = accounting.toDetermine(application, WEST, WEST_SIGNS, amount, amount);
    accounting.determined(application, account, DeterminationPlan.asGranted(amount));
  }

  private void receive() throws Exception {
    long seen = callAs(FINANCE, () -> recoveries.detail(debt)).recovery().version();
    as(FINANCE, () -> recoveries.receive(UuidV7.next(), debt, seen, DEBT, TODAY, null));
  }

  private void turnOfTheClock() throws Exception {
    callAs(settled.actor(), Executors.callable(settled::run));
  }

  private GrantStatus status() throws Exception {
    return paid.grant(application).status();
  }
}
