package nl.pactportal.funding.grant;

import static nl.pactportal.funding.Accounting.as;
import static nl.pactportal.funding.People.ASSESSOR;
import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.NOORDOOST;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.funding.People.WEST_SIGNS;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.accountability.AccountabilityService;
import nl.pactportal.funding.application.ApplicationService;
import nl.pactportal.funding.assessment.AdviceText;
import nl.pactportal.funding.assessment.AssessmentService;
import nl.pactportal.funding.assessment.StateAid;
import nl.pactportal.funding.form.CostLine;
import nl.pactportal.funding.form.CostPlan;
import nl.pactportal.funding.form.LineAmount;
import nl.pactportal.funding.form.LinePlan;
import nl.pactportal.funding.letter.LetterService;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Of a budget of lines each is advised and granted on its own, and together they are the grant. */
@ExtendWith(ArquillianExtension.class)
class LinesIT {
  private static final Money ASKED = Money.euro(3_000);
  private static final Money LESS = Money.euro(2_000);
  private static final CostPlan COSTS =
      new CostPlan(
          List.of(
              new CostLine("Trainers", Money.euro(2_500), Money.euro(500), Money.ZERO),
              new CostLine("Zalen", Money.euro(1_000), Money.ZERO, Money.ZERO)));

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject ApplicationService applications;
  @Inject AssessmentService assessment;
  @Inject GrantService grants;
  @Inject AccountabilityService accounts;
  @Inject LetterService letters;

  @Test
  void fromAdviceToLetterAndAccount() throws Exception {
    UUID id = assessed();
    refused("lines.all", () -> advise(id, LESS, LinePlan.NONE));
    refused("lines.sum", () -> advise(id, LESS, plan(1_500, 600)));
    refused("lines.range", () -> advise(id, LESS, plan(900, 1_100)));
    advise(id, LESS, plan(1_500, 500));
    LinePlan advised = callAs(DECIDER, () -> assessment.open(id).advice().lines());
    assertEquals(plan(1_500, 500), advised);

    refused("lines.all", () -> grant(id, LinePlan.NONE));
    refused("lines.sum", () -> grant(id, plan(1_500, 400)));
    grant(id, plan(1_200, 800));
    assertEquals(plan(1_200, 800), callAs(WEST, () -> grants.lines(id)));
    assertEquals(plan(1_200, 800), callAs(WEST, () -> accounts.granted(id)), "to begin with");
    assertTrue(callAs(NOORDOOST, () -> grants.lines(id)).empty());
    assertThrows(NotFoundException.class, () -> callAs(NOORDOOST, () -> accounts.granted(id)));
    UUID letter = callAs(WEST, () -> letters.ofDossier(id)).get(0).id();
    String page =
        callAs(
                WEST,
                () -> scenario.texts("select page from funding.letter where id = '" + letter + "'"))
            .get(0);
    assertTrue(page.matches("(?s).*Trainers: €.1\\.200,00<br/>Zalen: €.800,00.*"), page);
  }

  /** The last barrier. */
  @Test
  void theDatabaseAddsThemUpToo() throws Exception {
    UUID id = assessed();
    advise(id, LESS, plan(1_500, 500));
    assertThrows(
        PersistenceException.class,
        () ->
            callAs(
                DECIDER,
                () ->
                    scenario.execute(
                        "update funding.advice set lines = '[{\"description\": \"x\", \"cents\":"
                            + " 1}]' where application_id = '"
                            + id
                            + "'")));
  }

  private UUID assessed() throws Exception {
    UUID id = scenario.submitted(scenario.call(ASKED), WEST, WEST_SIGNS, ASKED);
    // the first form has no budget, and so it is not part of what was signed
    String sql = "update funding.application set costs = '%s' where id = '%s'";
    callAs(DECIDER, () -> scenario.execute(sql.formatted(COSTS.json(), id)));
    scenario.complete(id);
    scenario.assess(id);
    return id;
  }

  private void advise(UUID id, Money amount, LinePlan lines) throws Exception {
    AdviceText text = new AdviceText(amount, "Past", StateAid.NONE, null, null, null, lines);
    as(ASSESSOR, () -> assessment.advise(id, version(id), text));
  }

  private void grant(UUID id, LinePlan lines) throws Exception {
    Award award = new Award(LESS, RefusalGround.SCHEME, "Zalen te duur", Conditions.NONE, lines);
    as(DECIDER, () -> grants.grant(UuidV7.next(), id, version(id), award));
  }

  private static LinePlan plan(long trainers, long rooms) {
    return new LinePlan(
        List.of(
            new LineAmount("Trainers", Money.euro(trainers)),
            new LineAmount("Zalen", Money.euro(rooms))));
  }

  private long version(UUID id) {
    return applications.find(id).version();
  }

  private static void refused(String key, Executable step) {
    assertEquals(key, assertThrows(BusinessException.class, step).key());
  }
}
