package nl.pactportal.funding.application;

import static nl.pactportal.funding.People.AUDITOR;
import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.HELMOND;
import static nl.pactportal.funding.People.HELMOND_SIGNS;
import static nl.pactportal.funding.People.INTAKE;
import static nl.pactportal.funding.People.NOORDOOST;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.funding.People.WEST_SIGNS;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import nl.pactportal.funding.Scenario;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.money.Money;
import nl.pactportal.testkit.SelectCounter;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who sees which rows, and with how many statements. */
@ExtendWith(ArquillianExtension.class)
class ApplicationRepositoryIT {
  private static final Money AMOUNT = Money.euro(5_000);

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject ApplicationService applications;
  @PersistenceContext EntityManager em;

  @Test
  void anotherRegionsApplicationIsAsUnknown() throws Exception {
    UUID call = scenario.call(AMOUNT);
    UUID id = scenario.submitted(call, WEST, WEST_SIGNS, AMOUNT);

    assertEquals(AMOUNT, see(WEST, id).requested(), "positive control");
    assertEquals(AMOUNT, see(INTAKE, id).requested(), "the province sees what is submitted");
    assertThrows(NotFoundException.class, () -> see(NOORDOOST, id));
    assertThrows(NotFoundException.class, () -> see(NOORDOOST, UUID.randomUUID()));
  }

  @Test
  void whatIsNotSubmittedIsTheRegionsOwn() throws Exception {
    UUID call = scenario.call(AMOUNT);
    UUID draft = scenario.draft(call, WEST, AMOUNT);

    assertEquals(ApplicationStatus.DRAFT, see(WEST_SIGNS, draft).status());
    assertEquals(ApplicationStatus.DRAFT, see(AUDITOR, draft).status());
    assertThrows(NotFoundException.class, () -> see(INTAKE, draft));
    assertThrows(NotFoundException.class, () -> see(DECIDER, draft));
    assertEquals(0, callAs(INTAKE, () -> applications.list(ApplicationStatus.DRAFT, 1).total()));
  }

  @Test
  void theDatabaseAloneKeepsRegionsApart() throws Exception {
    UUID call = scenario.call(AMOUNT);
    UUID id = scenario.submitted(call, WEST, WEST_SIGNS, AMOUNT);
    for (String table : new String[] {"application", "application_step"}) {
      String sql =
          "select count(*) from funding.%s where %s = '%s'"
              .formatted(table, table.equals("application") ? "id" : "application_id", id);
      assertTrue(count(WEST, sql) > 0, "positive control " + table);
      assertEquals(0, count(NOORDOOST, sql), table);
    }
    String envelopes = "select count(*) from funding.envelope where call_id = '" + call + "'";
    assertEquals(1, count(WEST, envelopes));
    assertEquals(5, count(INTAKE, envelopes));
  }

  @Test
  void aRegionCannotRaiseItsOwnCeiling() throws Exception {
    UUID call = scenario.call(AMOUNT);
    String raise =
        "update funding.envelope set ceiling_cents = ceiling_cents + 1 where region_code = 'AM25'"
            + " and call_id = '%s'".formatted(call);
    assertEquals(0, callAs(WEST_SIGNS, () -> scenario.execute(raise)));
    assertEquals(1, callAs(DECIDER, () -> scenario.execute(raise)), "positive control");
    assertThrows(
        Exception.class,
        () ->
            callAs(
                DECIDER,
                () ->
                    scenario.execute(
                        "update funding.envelope set allocated_cents = ceiling_cents + 1"
                            + " where call_id = '%s'".formatted(call))));
  }

  @Test
  void aListCostsTheSameForManyRowsAsForFew() throws Exception {
    UUID call = scenario.call(AMOUNT);
    scenario.submitted(call, HELMOND, HELMOND_SIGNS, AMOUNT);
    scenario.submitted(call, HELMOND, HELMOND_SIGNS, AMOUNT);
    long few = selectsOfList(2);
    callAs(
        HELMOND,
        () ->
            scenario.execute(
                "insert into funding.application (region_code, id, call_id, reference, title,"
                    + " status, drafted_by, edited_by, version) select 'AM32', gen_random_uuid(),"
                    + " '%s', 'R-' || n, 'Rij', 'DRAFT', 'x', 'x', 1".formatted(call)
                    + " from generate_series(1, 48) n"));
    assertEquals(few, selectsOfList(20));
    assertTrue(few <= 10, few + " selects");
  }

  private long selectsOfList(int rows) throws Exception {
    SelectCounter counter = SelectCounter.on(em);
    ApplicationList list = counter.count(() -> callAs(HELMOND, () -> applications.list(null, 1)));
    assertTrue(list.rows().size() >= rows, "other tests may have made some, too");
    assertTrue(counter.selects() > 0, "counts nothing");
    return counter.selects();
  }

  private ApplicationDetail see(Person person, UUID id) throws Exception {
    return callAs(person, () -> applications.find(id));
  }

  private long count(Person person, String sql) throws Exception {
    return callAs(person, () -> scenario.number(sql));
  }
}
