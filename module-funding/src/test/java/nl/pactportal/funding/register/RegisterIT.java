package nl.pactportal.funding.register;

import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.funding.People.WEST_SIGNS;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.PaidGrant;
import nl.pactportal.funding.Scenario;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.export.Csv;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.job.JobTurn;
import nl.pactportal.platform.money.Money;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everybody reads what was granted and made known, and nothing else. */
@ExtendWith(ArquillianExtension.class)
class RegisterIT {
  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject PaidGrant paid;
  @Inject RegisterService register;
  @Inject PublicRegister job;
  @Inject JobTurn turn;

  @Test
  void showsWhatWasGrantedAndNothingThatWasNot() throws Exception {
    UUID call = scenario.call(Money.euro(200_000));
    UUID granted = paid.of(call, WEST, WEST_SIGNS, Money.euro(80_000), Money.euro(30_000));
    scenario.toDecide(call, WEST, WEST_SIGNS, Money.euro(50_000));
    turn.take(job);
    turn.take(job);

    List<RegisterRow> rows = of(call);
    assertEquals(1, rows.size(), "not what is still to be decided");
    RegisterRow row = rows.get(0);
    assertEquals(paid.grant(granted).id(), row.id());
    assertEquals(Money.euro(80_000), row.original());
    assertEquals(Money.euro(80_000), row.now());
    assertEquals(Money.euro(30_000), row.paid());
    assertEquals("West-Brabant", row.recipient());
  }

  @Test
  void onlyAVisitorReadsItAndAConceptIsNotThere() throws Exception {
    turn.take(job);
    UUID concept = UUID.fromString("01970000-0000-7000-8000-00000000c009");
    long inside =
        callAs(
            DECIDER,
            () ->
                scenario.number(
                    "select count(*) from funding.call where stage = 'CONCEPT' and id = '"
                        + concept
                        + "'"));
    if (inside == 1) {
      assertThrows(
          NotFoundException.class, () -> callAs(Person.VISITOR, () -> register.call(concept)));
    }
    CallsPage calls = callAs(Person.VISITOR, () -> register.calls(1, 100));
    assertFalse(calls.rows().isEmpty());
    assertTrue(calls.rows().stream().noneMatch(one -> one.id().equals(concept)) || inside == 0);
  }

  @Test
  void aPageBeyondTheLastOneOfCallsIsEmpty() throws Exception {
    turn.take(job);
    CallsPage far = callAs(Person.VISITOR, () -> register.calls(1000, 50));
    assertEquals(List.of(), far.rows());
    assertEquals(1000, far.page());
  }

  @Test
  void moneyIsADecimalStringAndTheFileIsNoFormula() throws Exception {
    UUID call = scenario.call(Money.euro(200_000));
    paid.of(call, WEST, WEST_SIGNS, Money.euro(80_000), Money.ZERO);
    turn.take(job);
    JsonObject award = CommonGrantsJson.award(of(call).get(0));
    assertEquals(
        "80000.00",
        award.getJsonObject("funding").getJsonObject("awardedAmount").getString("amount"));
    PublicCallRow open = callAs(Person.VISITOR, () -> register.call(call));
    JsonObject opportunity = CommonGrantsJson.opportunity(open, Instant.now());
    assertEquals("open", opportunity.getJsonObject("status").getString("value"));

    StringBuilder file = new StringBuilder();
    RegisterCsvServlet.write(
        new Csv(file, Csv.Dialect.RFC_4180),
        List.of(person(of(call).get(0))),
        of(call).get(0).grantedOn().getYear());
    String line = file.toString().split("\r\n")[1];
    assertTrue(line.contains(",particulier,'=1+1,"), line);
    assertTrue(line.contains(",80000.00,"), line);
  }

  /** The same for a natural person, with a subject that a spreadsheet would calculate. */
  private static RegisterRow person(RegisterRow row) {
    return new RegisterRow(
        row.id(),
        row.callId(),
        row.callTitle(),
        row.reference(),
        null,
        "=1+1",
        row.requested(),
        row.grantedOn(),
        row.original(),
        row.earlier(),
        row.changedOn(),
        row.changed(),
        row.paid(),
        row.settled(),
        row.createdAt(),
        row.changedAt());
  }

  private List<RegisterRow> of(UUID call) throws Exception {
    return callAs(Person.VISITOR, () -> register.all()).stream()
        .filter(row -> row.callId().equals(call))
        .toList();
  }
}
