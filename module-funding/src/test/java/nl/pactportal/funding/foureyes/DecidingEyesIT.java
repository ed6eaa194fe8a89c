package nl.pactportal.funding.foureyes;

import static nl.pactportal.funding.People.ASSESSOR;
import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.INTAKE;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.funding.People.WEST_SIGNS;
import static nl.pactportal.funding.foureyes.Eyes.namesake;
import static nl.pactportal.funding.foureyes.Eyes.same;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.funding.Accounting;
import nl.pactportal.funding.PaidGrant;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.accountability.AccountabilityCheckService;
import nl.pactportal.funding.amendment.AmendmentService;
import nl.pactportal.funding.amendment.Wish;
import nl.pactportal.funding.application.ApplicationService;
import nl.pactportal.funding.assessment.AssessmentService;
import nl.pactportal.funding.assessment.SupplementRequest;
import nl.pactportal.funding.assessment.SupplementService;
import nl.pactportal.funding.determination.DeterminationPlan;
import nl.pactportal.funding.determination.DeterminationService;
import nl.pactportal.funding.grant.GrantService;
import nl.pactportal.funding.grant.RefusalGround;
import nl.pactportal.funding.letter.LetterRow;
import nl.pactportal.funding.letter.LetterService;
import nl.pactportal.funding.objection.FilingService;
import nl.pactportal.funding.objection.ObjectionService;
import nl.pactportal.funding.objection.ObjectionStatus;
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
 * F2, F4, F8 and F10: who advised does not decide, who decided does not handle the objection, an
 * advice is about one text, and who has left is replaced in the open.
 */
@ExtendWith(ArquillianExtension.class)
class DecidingEyesIT {
  private static final Money AMOUNT = Money.euro(200_000);
  private static final Money LESS = Money.euro(120_000);

  /** The assessor, promoted since. */
  private static final Person PROMOTED = same(ASSESSOR, Set.of(Role.PROVINCE_DECIDER));

  private static final Person OTHER = namesake(DECIDER, Role.PROVINCE_DECIDER);
  private static final Person THIRD = Person.of("decider-third", "Beslisser Drie", DECIDER.roles());
  private static final Person SECOND_ASSESSOR =
      Person.of("assessor-second", "Beoordelaar Twee", ASSESSOR.roles());

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Eyes eyes;
  @Inject Scenario scenario;
  @Inject PaidGrant paid;
  @Inject Accounting accounting;
  @Inject ApplicationService applications;
  @Inject AssessmentService assessment;
  @Inject SupplementService supplements;
  @Inject GrantService grants;
  @Inject AmendmentService amendments;
  @Inject AccountabilityCheckService checks;
  @Inject DeterminationService determinations;
  @Inject LetterService letters;
  @Inject FilingService filing;
  @Inject ObjectionService objections;

  @Test
  void whoAdvisedNeitherGrantsNorRefuses() throws Exception {
    UUID id = scenario.toDecide(scenario.call(AMOUNT), WEST, WEST_SIGNS, AMOUNT);
    eyes.mayNot(PROMOTED, "grant.fourEyes", () -> grant(id));
    eyes.mayNot(PROMOTED, "grant.fourEyes", () -> refuse(id));
    eyes.may(namesake(ASSESSOR, Role.PROVINCE_DECIDER), () -> grant(id));
  }

  @Test
  void whoAdvisedTheSecondTimeCountsToo() throws Exception {
    UUID id = scenario.toDecide(scenario.call(AMOUNT), WEST, WEST_SIGNS, AMOUNT);
    eyes.may(DECIDER, () -> assessment.sendBack(id, version(id), "Reken na"));
    eyes.may(DECIDER, () -> assessment.replaceAssessor(id, version(id), "Uit dienst"));
    Person both = same(DECIDER, Set.of(Role.PROVINCE_ASSESSOR, Role.PROVINCE_DECIDER));
    eyes.may(both, () -> assessment.start(id, version(id)));
    eyes.may(both, () -> assessment.advise(id, version(id), Scenario.advice(AMOUNT)));
    eyes.mayNot(DECIDER, "grant.fourEyes", () -> grant(id));
    eyes.may(OTHER, () -> grant(id));
  }

  @Test
  void whoAskedForASupplementDoesNotRefuseToProcess() throws Exception {
    UUID id = scenario.submitted(scenario.call(AMOUNT), WEST, WEST_SIGNS, AMOUNT);
    SupplementRequest asked =
        new SupplementRequest(
            "De begroting", LocalDate.now(ClockProducer.ZONE).plusDays(14), "Wij missen iets");
    eyes.may(INTAKE, () -> supplements.ask(UuidV7.next(), id, version(id), asked));
    execute("update funding.suspension set asked_on = asked_on - 20 where object_id = '%s'", id);
    execute(
        "update funding.supplement set asked_on = asked_on - 20, until_on = until_on - 20 where"
            + " application_id = '%s'",
        id);
    Person promoted = same(INTAKE, Set.of(Role.PROVINCE_DECIDER));
    eyes.mayNot(
        promoted,
        "supplement.fourEyes.decider",
        () -> supplements.notProcess(id, version(id), "Niets ontvangen"));
    eyes.may(DECIDER, () -> supplements.notProcess(id, version(id), "Niets ontvangen"));
  }

  @Test
  void whoAssessedTheAccountDoesNotDetermine() throws Exception {
    UUID application = paid.of(scenario.call(AMOUNT), WEST, WEST_SIGNS, AMOUNT, AMOUNT);
    UUID account = accounting.toDetermine(application, WEST, WEST_SIGNS, AMOUNT, AMOUNT);
    eyes.mayNot(PROMOTED, "determination.fourEyes", () -> determine(application, account));
    eyes.may(DECIDER, () -> determine(application, account));
  }

  /** F8: signed, advised on and decided upon is one and the same text. */
  @Test
  void aDecisionIsOnTheTextThatWasSignedAndAdvisedOn() throws Exception {
    UUID id = scenario.toDecide(scenario.call(AMOUNT), WEST, WEST_SIGNS, AMOUNT);
    execute("update funding.application set activities = 'Iets anders' where id = '%s'", id);
    eyes.mayNot(DECIDER, "grant.contentChanged", () -> grant(id));
    eyes.mayNot(DECIDER, "grant.contentChanged", () -> refuse(id));
    execute("update funding.application set activities = 'Doen wat nodig is' where id = '%s'", id);
    eyes.may(DECIDER, () -> grant(id));
  }

  @Test
  void aDeterminationIsOnTheAccountThatWasSigned() throws Exception {
    UUID application = paid.of(scenario.call(AMOUNT), WEST, WEST_SIGNS, AMOUNT, AMOUNT);
    UUID account = accounting.submitted(application, WEST, WEST_SIGNS, AMOUNT);
    String line = "update funding.accountability_line set title = '";
    String other = line + "Iets anders' where accountability_id = '%s'";
    String signed = line + "Uitvoering' where accountability_id = '%s'";
    eyes.may(INTAKE, () -> checks.complete(account, accounting.seen(account)));
    execute(other, account);
    eyes.mayNot(ASSESSOR, "accountability.contentChanged", () -> advise(account));
    execute(signed, account);
    eyes.may(ASSESSOR, () -> advise(account));
    execute(other, account);
    eyes.mayNot(DECIDER, "accountability.contentChanged", () -> determine(application, account));
    execute(signed, account);
    eyes.may(DECIDER, () -> determine(application, account));
  }

  @Test
  void whoRefusedDoesNotHandleTheObjection() throws Exception {
    UUID id = scenario.toDecide(scenario.call(AMOUNT), WEST, WEST_SIGNS, AMOUNT);
    eyes.may(DECIDER, () -> refuse(id));
    onlyAnotherHandles(objection(id));
  }

  @Test
  void whoGrantedOrAmendedDoesNotHandleTheObjectionAgainstThat() throws Exception {
    UUID id = scenario.toDecide(scenario.call(AMOUNT), WEST, WEST_SIGNS, AMOUNT);
    eyes.may(OTHER, () -> grant(id));
    UUID wish = UuidV7.next();
    eyes.may(WEST_SIGNS, () -> amendments.request(wish, id, wish(LESS)));
    Person asked = same(WEST_SIGNS, Set.of(Role.PROVINCE_DECIDER));
    eyes.mayNot(
        asked, "amendment.fourEyes", () -> amendments.refuse(wish, amendment(id), "Toch niet"));
    eyes.may(DECIDER, () -> amendments.grant(wish, amendment(id), "Kan met minder"));
    onlyAnotherHandles(objection(id));
  }

  @Test
  void whoDeterminedDoesNotHandleTheObjection() throws Exception {
    UUID application = paid.of(scenario.call(AMOUNT), WEST, WEST_SIGNS, AMOUNT, AMOUNT);
    UUID account = accounting.toDetermine(application, WEST, WEST_SIGNS, AMOUNT, LESS);
    DeterminationPlan lower = Accounting.lower(LESS);
    eyes.may(
        DECIDER,
        () ->
            determinations.determine(UuidV7.next(), application, accounting.seen(account), lower));
    onlyAnotherHandles(objection(application));
  }

  /** F4 (Awb 10:3, third paragraph), and F10: who took it up has left. */
  private void onlyAnotherHandles(UUID id) throws Exception {
    Person renamed = same(DECIDER, DECIDER.roles());
    eyes.mayNot(renamed, "objection.fourEyes", () -> objections.takeUp(id, seen(id), false));
    eyes.may(OTHER, () -> objections.takeUp(id, seen(id), false));
    eyes.mayNot(THIRD, "objection.otherHandler", () -> decideOn(id));
    eyes.mayNot(renamed, "objection.fourEyes", () -> objections.takeOver(id, seen(id), "Weg"));
    eyes.mayNot(OTHER, "objection.wrongStatus", () -> objections.takeOver(id, seen(id), "Ik"));
    eyes.mayNot(THIRD, "reason.missing", () -> objections.takeOver(id, seen(id), " "));
    Person ofRegion = same(THIRD, THIRD.roles(), "AM25");
    eyes.mayNot(
        ofRegion, "grant.notIndependent", () -> objections.takeOver(id, seen(id), "Uit dienst"));
    eyes.may(THIRD, () -> objections.takeOver(id, seen(id), "Uit dienst"));
    assertNoted("OBJECTION_TAKEN_OVER", id);
    eyes.mayNot(OTHER, "objection.otherHandler", () -> decideOn(id));
    eyes.may(THIRD, () -> decideOn(id));
    eyes.mayNot(OTHER, "objection.wrongStatus", () -> objections.takeOver(id, seen(id), "Toch"));
  }

  /** F10. */
  @Test
  void anAssessorWhoHasLeftIsReplacedAndAnotherGoesOn() throws Exception {
    UUID id = scenario.submitted(scenario.call(AMOUNT), WEST, WEST_SIGNS, AMOUNT);
    scenario.complete(id);
    scenario.assess(id);
    var advice = Scenario.advice(AMOUNT);
    eyes.mayNot(
        SECOND_ASSESSOR, "assessment.notYours", () -> assessment.advise(id, version(id), advice));
    eyes.mayNot(DECIDER, "reason.missing", () -> assessment.replaceAssessor(id, version(id), ""));
    eyes.may(DECIDER, () -> assessment.replaceAssessor(id, version(id), "Uit dienst"));
    eyes.may(SECOND_ASSESSOR, () -> assessment.start(id, version(id)));
    eyes.mayNot(ASSESSOR, "assessment.notYours", () -> assessment.advise(id, version(id), advice));
    eyes.may(SECOND_ASSESSOR, () -> assessment.advise(id, version(id), advice));
    Person promoted = same(SECOND_ASSESSOR, Set.of(Role.PROVINCE_DECIDER));
    eyes.mayNot(promoted, "grant.fourEyes", () -> grant(id));
    eyes.may(DECIDER, () -> grant(id));
  }

  private void grant(UUID id) {
    grants.grant(UuidV7.next(), id, version(id), AMOUNT, null);
  }

  private void refuse(UUID id) {
    grants.refuse(UuidV7.next(), id, version(id), RefusalGround.SCHEME, "Past niet");
  }

  private void advise(UUID account) {
    checks.advise(account, accounting.seen(account), Accounting.accepting(AMOUNT), "Goed");
  }

  private void determine(UUID application, UUID account) {
    determinations.determine(
        UuidV7.next(), application, accounting.seen(account), DeterminationPlan.asGranted(AMOUNT));
  }

  private void decideOn(UUID id) {
    objections.decide(id, seen(id), ObjectionStatus.UNFOUNDED, "Niets nieuws", "Kennelijk");
  }

  /** Against the newest decision of that dossier. */
  private UUID objection(UUID dossier) throws Exception {
    UUID id = UuidV7.next();
    List<LetterRow> known = callAs(WEST, () -> letters.ofDossier(dossier));
    LetterRow letter =
        known.stream()
            .filter(row -> row.decidedBy().equals(DECIDER.subject()) && row.lastDay() != null)
            .findFirst()
            .orElseThrow();
    eyes.may(WEST_SIGNS, () -> filing.file(id, letter.id(), "Wij zien dat anders"));
    return id;
  }

  private static Wish wish(Money amount) {
    return new Wish(
        amount, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 6, 30), "Doen", "Kleiner plan");
  }

  private void assertNoted(String kind, UUID objection) throws Exception {
    String sql =
        "select count(*) from funding.application_step s join funding.objection o on"
            + " o.dossier_id = s.application_id where s.kind = '%s' and s.remark = 'Uit dienst'"
            + " and o.id = '%s'";
    assertEquals(1, callAs(WEST, () -> scenario.number(sql.formatted(kind, objection))));
  }

  private long amendment(UUID application) {
    return amendments.ofApplication(application).get(0).version();
  }

  private long seen(UUID objection) {
    return objections.open(objection).row().version();
  }

  private long version(UUID id) {
    return applications.find(id).version();
  }

  private void execute(String sql, UUID id) throws Exception {
    callAs(DECIDER, () -> scenario.execute(sql.formatted(id)));
  }
}
