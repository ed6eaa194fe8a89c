package nl.pactportal.funding.advance;

import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.FINANCE;
import static nl.pactportal.funding.People.FINANCE_TWO;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.funding.People.WEST_SIGNS;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.pactportal.funding.AtOnce;
import nl.pactportal.funding.People;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.application.ApplicationStatus;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.funding.grant.GrantService;
import nl.pactportal.funding.grant.RefusalGround;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From decision to payment: independent, within the grant, by three persons. */
@ExtendWith(ArquillianExtension.class)
class AdvanceServiceIT {
  private static final Money AMOUNT = Money.euro(10_000);

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject GrantService grants;
  @Inject AdvanceService advances;

  @Test
  void theAccountHolderDoesNotDecide() throws Exception {
    UUID id = submitted();
    Person holder = People.accountHolderOf("AM25", DECIDER);
    refused("grant.notIndependent", () -> grant(holder, id));
    Person elsewhere = People.accountHolderOf("AM28", DECIDER);
    grant(elsewhere, id); // positive control
  }

  @Test
  void aRefusalTakesNothingAndLeadsToNoAdvance() throws Exception {
    UUID id = submitted();
    long version = scenario.version(DECIDER, id);
    callAs(
        DECIDER,
        () -> {
          grants.refuse(UuidV7.next(), id, version, RefusalGround.SCHEME, "past niet");
          return null;
        });
    assertEquals(ApplicationStatus.REFUSED, decision(id).outcome());
    assertThrows(NotFoundException.class, () -> prepare(FINANCE, UuidV7.next(), id, Money.euro(1)));
  }

  @Test
  void threePersonsDecidePrepareAndRelease() throws Exception {
    UUID id = submitted();
    Person all = People.with(DECIDER, Role.PROVINCE_DECIDER, Role.PROVINCE_FINANCE);
    grant(all, id);
    UUID advance = UuidV7.next();
    refused("advance.notDecider", () -> prepare(all, advance, id, AMOUNT));
    prepare(FINANCE, advance, id, AMOUNT);
    refused("advance.fourEyes", () -> release(FINANCE, advance, id));
    refused("advance.notDecider", () -> release(all, advance, id));
    release(FINANCE_TWO, advance, id);
    release(FINANCE_TWO, advance, id); // a second click
    assertEquals(AdvanceStatus.RELEASED, rows(id).get(0).status());
  }

  @Test
  void advancesStayWithinTheGrantAlsoAtOnce() throws Exception {
    UUID id = submitted();
    grant(DECIDER, id);
    List<Callable<String>> work = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      UUID advance = UuidV7.next();
      work.add(() -> tryToPrepare(advance, id));
    }
    List<String> outcomes = AtOnce.run(work);
    assertEquals(3, Collections.frequency(outcomes, "prepared"), outcomes.toString());
    assertEquals(9, Collections.frequency(outcomes, "advance.overGrant"), outcomes.toString());
    assertEquals(Money.euro(9_000), decision(id).advanced());
  }

  @Test
  void aDoubleClickPreparesOnce() throws Exception {
    UUID id = submitted();
    grant(DECIDER, id);
    UUID advance = UuidV7.next();
    List<String> outcomes = AtOnce.run(Collections.nCopies(4, () -> tryToPrepare(advance, id)));
    assertEquals(4, Collections.frequency(outcomes, "prepared"), outcomes.toString());
    assertEquals(1, rows(id).size());
    assertEquals(Money.euro(3_000), decision(id).advanced());
  }

  private UUID submitted() throws Exception {
    return scenario.toDecide(scenario.call(AMOUNT), WEST, WEST_SIGNS, AMOUNT);
  }

  private void grant(Person decider, UUID id) throws Exception {
    long version = scenario.version(decider, id);
    callAs(
        decider,
        () -> {
          grants.grant(UuidV7.next(), id, version, AMOUNT, null);
          return null;
        });
  }

  private GrantRow decision(UUID id) throws Exception {
    return callAs(WEST, () -> grants.ofApplication(id).orElseThrow());
  }

  private List<AdvanceRow> rows(UUID id) throws Exception {
    UUID grant = decision(id).id();
    return callAs(WEST, () -> advances.of(grant));
  }

  private void prepare(Person person, UUID advance, UUID id, Money amount) throws Exception {
    callAs(
        person,
        () -> {
          advances.prepare(advance, id, amount);
          return null;
        });
  }

  private String tryToPrepare(UUID advance, UUID id) throws Exception {
    try {
      prepare(FINANCE, advance, id, Money.euro(3_000));
      return "prepared";
    } catch (BusinessException rule) {
      return rule.key();
    }
  }

  private void release(Person person, UUID advance, UUID id) throws Exception {
    callAs(
        person,
        () -> {
          advances.release(advance, id, 1);
          return null;
        });
  }

  private static void refused(String key, Step step) {
    assertEquals(key, assertThrows(BusinessException.class, step::run).key());
  }

  /** A step of a test. */
  @FunctionalInterface
  interface Step {
    void run() throws Exception;
  }
}
