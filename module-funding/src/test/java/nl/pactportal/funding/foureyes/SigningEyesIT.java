package nl.pactportal.funding.foureyes;

import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.INTAKE;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.funding.People.WEST_SIGNS;
import static nl.pactportal.funding.foureyes.Eyes.namesake;
import static nl.pactportal.funding.foureyes.Eyes.same;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.funding.Accounting;
import nl.pactportal.funding.PaidGrant;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.accountability.AccountabilityCheckService;
import nl.pactportal.funding.accountability.AccountabilityService;
import nl.pactportal.funding.application.ApplicationService;
import nl.pactportal.funding.application.ApplicationStatus;
import nl.pactportal.funding.application.DraftService;
import nl.pactportal.funding.application.SigningService;
import nl.pactportal.funding.assessment.SupplementRequest;
import nl.pactportal.funding.assessment.SupplementService;
import nl.pactportal.funding.assessment.SupplyService;
import nl.pactportal.platform.document.Upload;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.time.ClockProducer;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * F1, with F8 and F9: nobody signs for the region what he wrote himself, whichever part of it, and
 * a signature is under one text only.
 */
@ExtendWith(ArquillianExtension.class)
class SigningEyesIT {
  private static final Money AMOUNT = Money.euro(5_000);
  private static final Set<Role> WRITES_AND_SIGNS =
      Set.of(Role.REGION_COORDINATOR, Role.REGION_SIGNATORY);
  private static final Person BOTH =
      Person.of("west-both", "Schrijft en tekent", WRITES_AND_SIGNS, "AM25");
  private static final Person SIGNS_ONLY = same(BOTH, Set.of(Role.REGION_SIGNATORY), "AM25");

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Eyes eyes;
  @Inject Scenario scenario;
  @Inject PaidGrant paid;
  @Inject Accounting accounting;
  @Inject ApplicationService applications;
  @Inject DraftService drafts;
  @Inject SigningService signing;
  @Inject SupplementService supplements;
  @Inject SupplyService supply;
  @Inject AccountabilityService accounts;
  @Inject AccountabilityCheckService checks;

  @Test
  void whoBeganTheDraftDoesNotSign() throws Exception {
    UUID id = scenario.draft(scenario.call(AMOUNT), BOTH, AMOUNT);
    eyes.may(WEST, () -> drafts.sendToSign(id, version(id), Scenario.content(AMOUNT)));
    onlyAnotherSigns(id);
  }

  @Test
  void whoWroteInBetweenDoesNotSign() throws Exception {
    UUID id = scenario.draft(scenario.call(AMOUNT), WEST, AMOUNT);
    eyes.may(BOTH, () -> drafts.edit(id, version(id), Scenario.content(Money.euro(4_000))));
    eyes.may(WEST, () -> drafts.sendToSign(id, version(id), Scenario.content(AMOUNT)));
    onlyAnotherSigns(id);
  }

  @Test
  void whoAddedAnAnnexDoesNotSign() throws Exception {
    UUID id = scenario.draft(scenario.call(AMOUNT), WEST, AMOUNT);
    eyes.may(BOTH, () -> drafts.addAnnex(id, annex()));
    eyes.may(WEST, () -> drafts.sendToSign(id, version(id), Scenario.content(AMOUNT)));
    onlyAnotherSigns(id);
  }

  @Test
  void whoSentItToSignDoesNotSign() throws Exception {
    onlyAnotherSigns(scenario.toSign(scenario.call(AMOUNT), BOTH, AMOUNT));
  }

  /** F9: the subject counts, not the name, the role he has today, or what he is called. */
  private void onlyAnotherSigns(UUID id) throws Exception {
    eyes.mayNot(BOTH, "application.fourEyes", () -> signing.submit(id, version(id)));
    eyes.mayNot(SIGNS_ONLY, "application.fourEyes", () -> signing.submit(id, version(id)));
    eyes.may(namesake(BOTH, Role.REGION_SIGNATORY), () -> signing.submit(id, version(id)));
    assertEquals(
        ApplicationStatus.SUBMITTED, callAs(DECIDER, () -> applications.find(id).status()));
  }

  @Test
  void nobodySignsHisOwnTextLateEither() throws Exception {
    UUID call = scenario.call(AMOUNT);
    UUID id = scenario.toSign(call, BOTH, AMOUNT);
    scenario.close(call);
    eyes.mayNot(SIGNS_ONLY, "application.fourEyes", () -> signing.submitLate(id, version(id)));
    eyes.may(WEST_SIGNS, () -> signing.submitLate(id, version(id)));
  }

  /** F8. */
  @Test
  void aTextThatChangedIsNotSigned() throws Exception {
    UUID id = scenario.toSign(scenario.call(AMOUNT), WEST, AMOUNT);
    long seen = scenario.version(WEST_SIGNS, id);
    change("application", "activities = 'Iets anders'", id);
    eyes.mayNot(WEST_SIGNS, "error.stale", () -> signing.submit(id, seen));
    change("application", "activities = 'Doen wat nodig is'", id);
    eyes.may(WEST_SIGNS, () -> signing.submit(id, seen));
  }

  @Test
  void whoWroteAnyOfASupplementDoesNotHandItIn() throws Exception {
    UUID id = scenario.submitted(scenario.call(AMOUNT), WEST, WEST_SIGNS, AMOUNT);
    LocalDate until = LocalDate.now(ClockProducer.ZONE).plusDays(14);
    SupplementRequest asked = new SupplementRequest("De begroting", until, "Wij missen iets");
    eyes.may(INTAKE, () -> supplements.ask(UuidV7.next(), id, version(id), asked));
    eyes.may(BOTH, () -> supply.answer(id, "Zie de bijlage"));
    eyes.may(WEST, () -> supply.addAnnex(id, annex()));
    eyes.mayNot(SIGNS_ONLY, "supplement.fourEyes", () -> handIn(id));
    eyes.may(WEST_SIGNS, () -> handIn(id));
  }

  @Test
  void whoWroteAnyOfAnAccountDoesNotSignIt() throws Exception {
    Money granted = Money.euro(200_000);
    UUID application = paid.of(scenario.call(granted), WEST, WEST_SIGNS, granted, granted);
    UUID id = UuidV7.next();
    var content = Accounting.content(granted);
    eyes.may(WEST, () -> accounts.create(id, application, content));
    eyes.may(BOTH, () -> accounts.edit(id, accounting.seen(id), content));
    eyes.may(WEST, () -> accounts.sendToSign(id, accounting.seen(id), content));
    eyes.mayNot(
        SIGNS_ONLY, "accountability.fourEyes", () -> accounts.submit(id, accounting.seen(id)));
    change("accountability", "report = 'Iets anders'", id);
    eyes.mayNot(WEST_SIGNS, "error.stale", () -> accounts.submit(id, accounting.seen(id)));
    change("accountability", "report = 'Gedaan wat was beloofd'", id);
    eyes.may(WEST_SIGNS, () -> accounts.submit(id, accounting.seen(id)));
  }

  /** Who signed may write what the province still misses; then somebody else signs. */
  @Test
  void whoSignedAnAccountMayCompleteItForAnotherToSign() throws Exception {
    Money granted = Money.euro(200_000);
    UUID application = paid.of(scenario.call(granted), WEST, WEST_SIGNS, granted, granted);
    UUID id = accounting.submitted(application, WEST, BOTH, granted);
    LocalDate until = LocalDate.now(ClockProducer.ZONE).plusDays(14);
    eyes.may(INTAKE, () -> checks.askSupplement(id, accounting.seen(id), "Het verslag", until));
    var content = Accounting.content(granted);
    eyes.may(BOTH, () -> accounts.sendToSign(id, accounting.seen(id), content));
    eyes.mayNot(BOTH, "accountability.fourEyes", () -> accounts.submit(id, accounting.seen(id)));
    eyes.may(WEST_SIGNS, () -> accounts.submit(id, accounting.seen(id)));
  }

  private void handIn(UUID id) {
    supply.handIn(id, version(id), supplements.of(id).get(0).version());
  }

  private long version(UUID id) {
    return applications.find(id).version();
  }

  private void change(String table, String what, UUID id) throws Exception {
    String sql = "update funding.%s set %s where id = '%s'".formatted(table, what, id);
    callAs(WEST, () -> scenario.execute(sql));
  }

  private static Upload annex() {
    byte[] text = "Begroting".getBytes();
    return new Upload("begroting.txt", text.length, () -> new ByteArrayInputStream(text));
  }
}
