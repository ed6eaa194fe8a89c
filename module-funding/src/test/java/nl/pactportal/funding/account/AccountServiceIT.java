package nl.pactportal.funding.account;

import static nl.pactportal.funding.People.FINANCE;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.pactportal.funding.AtOnce;
import nl.pactportal.funding.People;
import nl.pactportal.funding.Scenario;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** F5: the account of a region is entered by one and confirmed by another, and cools off. */
@ExtendWith(ArquillianExtension.class)
class AccountServiceIT {
  private static final String REGION = "AM26";
  private static final String IBAN = "NL91ABNA0417164300";
  private static final String OTHER = "NL20INGB0001234567";
  private static final Person MIDDEN = People.person(Role.REGION_COORDINATOR, REGION);
  private static final Person MIDDEN_SIGNS = People.person(Role.REGION_SIGNATORY, REGION);

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject AccountService accounts;
  @Inject Scenario scenario;

  @BeforeEach
  void withoutAccount() throws Exception {
    callAs(
        FINANCE,
        () ->
            scenario.execute(
                "update funding.bank_account set status = 'REPLACED', decided_by = 'test',"
                    + " decided_at = now() where region_code = 'AM26'"
                    + " and status in ('ENTERED', 'CONFIRMED')"));
  }

  @Test
  void theFirstAccountIsConfirmedBySomebodyElseAndUsedAtOnce() throws Exception {
    UUID id = enter(MIDDEN, IBAN);
    Person both = People.with(MIDDEN, Role.REGION_COORDINATOR, Role.REGION_SIGNATORY);
    refused("account.fourEyes", () -> confirm(both, id));
    confirm(MIDDEN_SIGNS, id);
    confirm(MIDDEN_SIGNS, id, 1); // a second click
    AccountRow row = newest();
    assertEquals(AccountStatus.CONFIRMED, row.status());
    assertTrue(row.usableAt(Instant.now().plusSeconds(1)));
  }

  /** Not even faulty code gets past the database. */
  @Test
  void theDatabaseKnowsFourEyes() throws Exception {
    UUID id = enter(MIDDEN, IBAN);
    assertThrows(
        Exception.class,
        () ->
            callAs(
                FINANCE,
                () ->
                    scenario.execute(
                        "update funding.bank_account set status = 'CONFIRMED',"
                            + " decided_by = entered_by, decided_at = now(), usable_from = now()"
                            + " where id = '"
                            + id
                            + "'")));
  }

  @Test
  void aChangeCoolsOff() throws Exception {
    confirm(MIDDEN_SIGNS, enter(MIDDEN, IBAN));
    UUID change = enter(MIDDEN, OTHER);
    confirm(FINANCE, change);
    AccountRow row = newest();
    assertEquals(OTHER, row.iban());
    assertFalse(row.usableAt(Instant.now().plusSeconds(6 * 86_400)));
    assertTrue(row.usableAt(Instant.now().plusSeconds(7 * 86_400 + 60)));
    assertEquals(AccountStatus.REPLACED, rows().get(1).status());
  }

  @Test
  void whatIsDeclinedIsNotUsedAndSaysWhy() throws Exception {
    confirm(MIDDEN_SIGNS, enter(MIDDEN, IBAN));
    UUID change = enter(MIDDEN, OTHER);
    refused("reason.missing", () -> decline(FINANCE, change, " "));
    decline(FINANCE, change, "Niet door de regio gevraagd");
    assertEquals(AccountStatus.DECLINED, newest().status());
    assertEquals(AccountStatus.CONFIRMED, rows().get(1).status());
    refused("error.stale", () -> confirm(MIDDEN_SIGNS, change, 1));
    refused("account.wrongStatus", () -> confirm(MIDDEN_SIGNS, change, 2));
  }

  @Test
  void oneAtATimeAlsoFromManyTabs() throws Exception {
    List<Callable<String>> work = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      work.add(() -> tryToEnter(UuidV7.next()));
    }
    List<String> outcomes = AtOnce.run(work);
    assertEquals(1, Collections.frequency(outcomes, "entered"), outcomes.toString());
    assertEquals(7, Collections.frequency(outcomes, "account.pending"), outcomes.toString());
  }

  @Test
  void aDoubleClickEntersOnce() throws Exception {
    UUID id = UuidV7.next();
    assertEquals("entered", tryToEnter(id));
    assertEquals("entered", tryToEnter(id));
    assertEquals(1, rows().stream().filter(AccountRow::entered).count());
  }

  @Test
  void theAccountOfAnotherRegionIsUnknown() throws Exception {
    UUID id = enter(MIDDEN, IBAN);
    assertThrows(NotFoundException.class, () -> callAs(WEST, () -> accounts.of(REGION)));
    assertThrows(NotFoundException.class, () -> enter(WEST, UuidV7.next(), IBAN));
    Person westSigns = People.person(Role.REGION_SIGNATORY, "AM25");
    assertThrows(NotFoundException.class, () -> confirm(westSigns, id, 1));
    assertThrows(NotFoundException.class, () -> callAs(FINANCE, () -> accounts.of("PNB")));
  }

  private UUID enter(Person person, String iban) throws Exception {
    UUID id = UuidV7.next();
    enter(person, id, iban);
    return id;
  }

  private void enter(Person person, UUID id, String iban) throws Exception {
    callAs(
        person,
        () -> {
          accounts.enter(id, REGION, iban, "Gemeente Midden");
          return null;
        });
  }

  private String tryToEnter(UUID id) throws Exception {
    try {
      enter(MIDDEN, id, IBAN);
      return "entered";
    } catch (BusinessException rule) {
      return rule.key();
    }
  }

  private void confirm(Person person, UUID id) throws Exception {
    confirm(person, id, newest().version());
  }

  private void confirm(Person person, UUID id, long version) throws Exception {
    callAs(
        person,
        () -> {
          accounts.confirm(id, version);
          return null;
        });
  }

  private void decline(Person person, UUID id, String reason) throws Exception {
    long version = newest().version();
    callAs(
        person,
        () -> {
          accounts.decline(id, version, reason);
          return null;
        });
  }

  private AccountRow newest() throws Exception {
    return rows().get(0);
  }

  private List<AccountRow> rows() throws Exception {
    return callAs(MIDDEN, () -> accounts.of(REGION));
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
