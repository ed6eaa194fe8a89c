package nl.pactportal.funding.scheme;

import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.INTAKE;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.funding.scheme.CallSteps.as;
import static nl.pactportal.funding.scheme.CallSteps.refused;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.funding.AtOnce;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.call.Budget;
import nl.pactportal.funding.call.CallPage;
import nl.pactportal.funding.call.CallStatus;
import nl.pactportal.funding.call.PotKind;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.money.Money;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A call is written by one, published and ended by two, and nobody else writes it. */
@ExtendWith(ArquillianExtension.class)
class SchemeServiceIT {
  private static final Person BOTH =
      Person.of("both", "Beide rollen", Set.of(Role.PROVINCE_INTAKE, Role.PROVINCE_DECIDER));

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject SchemeService schemes;
  @Inject CallSteps steps;

  @Test
  void aConceptIsPublishedByASecondPersonAndOnlyThenSeen() throws Exception {
    UUID call = steps.concept(INTAKE);
    assertThrows(NotFoundException.class, () -> steps.page(WEST, call));
    assertEquals(CallStatus.CONCEPT, steps.page(DECIDER, call).status());
    assertEquals(0, steps.postings(call));

    UUID change = steps.publication(INTAKE, call);
    assertTrue(
        steps
            .change(DECIDER, call, change)
            .differences()
            .contains(new Difference("share.AM25", null, "20000000")),
        "who publishes sees the amounts");
    assertEquals(1, steps.work(DECIDER, change, call));
    steps.carryOut(DECIDER, change);
    steps.carryOut(DECIDER, change); // a second click
    assertEquals(0, steps.work(DECIDER, change, call));
    CallPage seen = steps.page(WEST, call);
    assertEquals(CallStatus.OPEN, seen.status());
    assertEquals(Money.euro(200_000), seen.envelopeOf("AM25").orElseThrow().ceiling());
    assertEquals(5, steps.postings(call), "the books know each ceiling");
    assertEquals(-1_000_000_00, steps.balance(call, "CEILING"));
    assertTrue(seen.call().ceilingLate(), "it had begun when it was published: Awb 4:27(2)");
  }

  @Test
  void whoProposedDoesNotPublishWithAnyRole() throws Exception {
    UUID call = steps.concept(BOTH);
    UUID change = steps.publication(BOTH, call);
    refused("effect.fourEyes", () -> steps.carryOut(BOTH, change));
    refused("effect.fourEyes", () -> steps.decline(BOTH, change, "nee"));
    assertEquals(0, steps.work(BOTH, change, call));
    steps.carryOut(DECIDER, change);
  }

  @Test
  void anApprovalIsForTheTextThatWasSeen() throws Exception {
    UUID call = steps.concept(INTAKE);
    UUID change = steps.publication(INTAKE, call);
    as(
        INTAKE,
        () -> schemes.redraft(call, 1, TermFixture.terms("Andere tekst", TermFixture.CLOSES)));
    refused("error.stale", () -> steps.carryOut(DECIDER, change));
    assertEquals(ChangeStatus.TAKEN_BACK, steps.change(DECIDER, call, change).status());
    refused(
        "error.stale",
        () ->
            as(INTAKE, () -> schemes.redraft(call, 1, TermFixture.terms("x", TermFixture.CLOSES))));
  }

  @Test
  void aConceptWithoutPublicationOrWithImpossibleTermsIsNotPublished() throws Exception {
    Instant past = Instant.parse("2020-08-31T21:59:59Z");
    refused("effect.beforeOpening", () -> steps.create(TermFixture.terms("Voorbij", past)));
    refused("scheme.ceiling.positive", () -> steps.create(TermFixture.with(TermFixture.budget(0))));
    refused(
        "scheme.ceiling.sum",
        () ->
            steps.create(
                TermFixture.with(
                    new Budget(PotKind.REGULAR, Money.euro(7), TermFixture.budget(1).shares()))));
    UUID call = steps.create(TermFixture.unpublished());
    refused("scheme.publicationReference.missing", () -> steps.publication(INTAKE, call));
  }

  @Test
  void aDoubleClickPublishesOnce() throws Exception {
    UUID call = steps.concept(INTAKE);
    UUID change = steps.publication(INTAKE, call);
    long version = steps.change(DECIDER, call, change).version();
    AtOnce.run(
        Collections.nCopies(
            4,
            () ->
                callAs(
                    DECIDER,
                    () -> {
                      schemes.carryOut(change, version);
                      return "done";
                    })));
    assertEquals(5, steps.postings(call));
  }

  @Test
  void aCallIsWithdrawnBeforeItOpensAndSettledAfterItClosed() throws Exception {
    UUID call = steps.published();
    UUID withdrawal = steps.end(call, ChangeKind.WITHDRAW);
    refused("scheme.withdraw.opened", () -> steps.carryOut(DECIDER, withdrawal));
    steps.takeBack(INTAKE, withdrawal);
    UUID early = steps.end(call, ChangeKind.SETTLE);
    refused("scheme.settle.open", () -> steps.carryOut(DECIDER, early));
    scenario.close(call);
    steps.carryOut(DECIDER, early);
    assertEquals(CallStatus.SETTLED, steps.page(WEST, call).status());

    UUID draft = steps.concept(INTAKE);
    steps.carryOut(DECIDER, steps.end(draft, ChangeKind.WITHDRAW));
    assertEquals(CallStatus.WITHDRAWN, steps.page(DECIDER, draft).status());
  }

  @Test
  void noRegionWritesAChangeEvenIfTheCodeLetIt() throws Exception {
    UUID call = steps.published();
    assertEquals(0, update(WEST, "funding.call", "id", call));
    assertEquals(0, update(WEST, "funding.call_change", "call_id", call));
    assertFalse(update(DECIDER, "funding.call", "id", call) == 0);
  }

  private int update(Person person, String table, String column, UUID id) throws Exception {
    return callAs(
        person,
        () ->
            scenario.execute(
                "update %s set version = version where %s = '%s'".formatted(table, column, id)));
  }
}
