package nl.pactportal.funding.application;

import static nl.pactportal.funding.People.INTAKE;
import static nl.pactportal.funding.People.NOORDOOST;
import static nl.pactportal.funding.People.NOORDOOST_SIGNS;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.funding.People.WEST_SIGNS;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
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
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.worklist.Worklist;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From draft to submitted: who, when, once. */
@ExtendWith(ArquillianExtension.class)
class ApplicationServiceIT {
  private static final Money AMOUNT = Money.euro(5_000);

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  /** A step of a test, as somebody. */
  @FunctionalInterface
  interface Step {
    void run() throws Exception;
  }

  @Inject Scenario scenario;
  @Inject ApplicationService applications;
  @Inject DraftService drafts;
  @Inject SigningService signing;
  @Inject Worklist worklist;

  @Test
  void theWayFromDraftToSubmitted() throws Exception {
    UUID call = scenario.call(AMOUNT);
    int before = openWork(WEST_SIGNS);
    UUID id = scenario.toSign(call, WEST, AMOUNT);
    assertEquals(before + 1, openWork(WEST_SIGNS), "the signatory has work");

    long version = scenario.version(WEST_SIGNS, id);
    as(WEST_SIGNS, () -> signing.submit(id, version));

    ApplicationPage page = callAs(INTAKE, () -> applications.open(id));
    assertEquals(ApplicationStatus.SUBMITTED, page.application().status());
    assertEquals(
        List.of(StepKind.CREATED, StepKind.SENT_TO_SIGN, StepKind.SUBMITTED),
        page.steps().stream().map(StepRow::kind).toList());
    assertEquals(before, openWork(WEST_SIGNS), "and has done it");
  }

  @Test
  void referencesAreCountedPerRegion() throws Exception {
    UUID call = scenario.call(AMOUNT);
    String one = reference(scenario.draft(call, NOORDOOST, AMOUNT));
    String two = reference(scenario.draft(call, NOORDOOST, AMOUNT));
    assertEquals(number(one) + 1, number(two));
    assertEquals("AM27", one.substring(0, 4));
  }

  @Test
  void aDoubleClickMakesOneDraft() throws Exception {
    UUID call = scenario.call(AMOUNT);
    UUID id = UuidV7.next();
    Callable<Boolean> click =
        () ->
            callAs(
                WEST,
                () -> {
                  drafts.create(id, call, "AM25", Scenario.content(AMOUNT));
                  return true;
                });
    assertEquals(6, AtOnce.run(Collections.nCopies(6, click)).size());
    long made =
        callAs(
            WEST,
            () ->
                scenario.number(
                    "select count(*) from funding.application where call_id = '" + call + "'"));
    assertEquals(1, made);
  }

  @Test
  void nobodyDraftsForAnotherRegion() throws Exception {
    UUID call = scenario.call(AMOUNT);
    assertThrows(
        NotFoundException.class,
        () -> as(WEST, () -> drafts.create(UuidV7.next(), call, "AM27", Scenario.content(AMOUNT))));
    UUID foreign = scenario.draft(call, NOORDOOST, AMOUNT);
    long version = scenario.version(NOORDOOST, foreign);
    assertThrows(
        NotFoundException.class,
        () -> as(WEST, () -> drafts.edit(foreign, version, Scenario.content(AMOUNT))));
    UUID waiting = scenario.toSign(call, NOORDOOST, AMOUNT);
    long seen = scenario.version(NOORDOOST, waiting);
    assertThrows(
        NotFoundException.class, () -> as(WEST_SIGNS, () -> signing.submit(waiting, seen)));
    as(NOORDOOST_SIGNS, () -> signing.submit(waiting, seen)); // positive control
  }

  @Test
  void whoWroteItDoesNotSignIt() throws Exception {
    UUID call = scenario.call(AMOUNT);
    Person both = People.with(WEST, Role.REGION_COORDINATOR, Role.REGION_SIGNATORY);
    UUID id = scenario.toSign(call, both, AMOUNT);
    long version = scenario.version(both, id);
    refused("application.fourEyes", () -> as(both, () -> signing.submit(id, version)));
    as(WEST_SIGNS, () -> signing.submit(id, version)); // positive control
  }

  @Test
  void theSecondTabIsTold() throws Exception {
    UUID id = scenario.draft(scenario.call(AMOUNT), WEST, AMOUNT);
    long seen = scenario.version(WEST, id);
    as(WEST, () -> drafts.edit(id, seen, new ApplicationContent("Tab een", null, null)));
    refused(
        "error.stale",
        () -> as(WEST, () -> drafts.edit(id, seen, new ApplicationContent("Tab 2", null, null))));
    assertEquals("Tab een", callAs(WEST, () -> applications.find(id).title()));
  }

  @Test
  void afterClosingNothingMovesAndTheDraftStaysReadable() throws Exception {
    UUID call = scenario.call(AMOUNT);
    UUID draft = scenario.draft(call, WEST, AMOUNT);
    UUID waiting = scenario.toSign(call, WEST, AMOUNT);
    long draftVersion = scenario.version(WEST, draft);
    long waitingVersion = scenario.version(WEST, waiting);
    scenario.close(call);

    ApplicationContent content = Scenario.content(AMOUNT);
    refused("call.closed", () -> as(WEST_SIGNS, () -> signing.submit(waiting, waitingVersion)));
    refused("call.closed", () -> as(WEST, () -> drafts.edit(draft, draftVersion, content)));
    refused("call.closed", () -> as(WEST, () -> drafts.sendToSign(draft, draftVersion, content)));
    refused(
        "call.closed", () -> as(WEST, () -> drafts.create(UuidV7.next(), call, "AM25", content)));
    assertEquals(ApplicationStatus.DRAFT, callAs(WEST, () -> applications.find(draft).status()));
  }

  @Test
  void sentBackItCanBeImprovedAndSignedAgain() throws Exception {
    UUID id = scenario.toSign(scenario.call(AMOUNT), WEST, AMOUNT);
    String before = callAs(WEST, () -> applications.find(id).contentHash());
    long toSign = scenario.version(WEST, id);
    refused("reason.missing", () -> as(WEST_SIGNS, () -> signing.sendBack(id, toSign, " ")));
    as(WEST_SIGNS, () -> signing.sendBack(id, toSign, "Begroting ontbreekt"));

    long draft = scenario.version(WEST, id);
    ApplicationContent better = new ApplicationContent("Beter plan", "Meer doen", AMOUNT);
    as(WEST, () -> drafts.sendToSign(id, draft, better));
    assertNotEquals(before, callAs(WEST, () -> applications.find(id).contentHash()));
  }

  @Test
  void moreThanTheCeilingOfTheRegionIsRefusedAtTheField() throws Exception {
    UUID call = scenario.call(AMOUNT);
    BusinessException rule =
        assertThrows(
            BusinessException.class, () -> scenario.draft(call, WEST, AMOUNT.plus(new Money(1))));
    assertEquals("requested", rule.field());
    assertEquals("application.requested.overCeiling", rule.key());
  }

  private String reference(UUID id) throws Exception {
    return callAs(NOORDOOST, () -> applications.find(id).reference());
  }

  private static int number(String reference) {
    return Integer.parseInt(reference.substring(reference.lastIndexOf('-') + 1));
  }

  private int openWork(Person person) throws Exception {
    return callAs(person, () -> worklist.mine()).size();
  }

  private static void as(Person person, Step step) throws Exception {
    callAs(
        person,
        () -> {
          step.run();
          return null;
        });
  }

  private static void refused(String key, Step step) {
    assertEquals(key, assertThrows(BusinessException.class, step::run).key());
  }
}
