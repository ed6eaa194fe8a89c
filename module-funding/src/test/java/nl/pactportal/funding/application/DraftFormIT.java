package nl.pactportal.funding.application;

import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.INTAKE;
import static nl.pactportal.funding.People.NOORDOOST;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.funding.People.WEST_SIGNS;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.form.CostLine;
import nl.pactportal.funding.form.CostPlan;
import nl.pactportal.funding.form.FormAnswers;
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

/** A draft on a whole form: what it asks, who writes on it, what is signed. */
@ExtendWith(ArquillianExtension.class)
class DraftFormIT {
  private static final Money AMOUNT = Money.euro(5_000);
  private static final Person COLLEAGUE =
      Person.of("west-colleague", "Collega West", Set.of(Role.REGION_COORDINATOR), "AM25");

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
  @Inject ConsultationService consultations;

  @Test
  void theFormOfTheCallStaysWithTheApplication() throws Exception {
    UUID call = wholeForm();
    UUID id = draft(call, content(Map.of()));
    form(call, 1);
    assertEquals(2, callAs(WEST, () -> applications.form(id).form().number()));
    assertEquals(1, callAs(WEST, () -> drafts.newForm(call, "AM25").form().number()));
  }

  @Test
  void itGoesToTheSignatoryWhenEverythingNeededIsThere() throws Exception {
    UUID id = draft(wholeForm(), content(Map.of("target", "")));
    refused("form.answer.missing", () -> sendToSign(id, content(Map.of("target", ""))));
    refused("costs.sum", () -> sendToSign(id, with(content(Map.of()), Money.euro(4_999))));
    sendToSign(id, content(Map.of()));
    assertEquals(ApplicationStatus.TO_SIGN, callAs(WEST, () -> applications.find(id).status()));
  }

  @Test
  void whoWasRefusedBeforeSaysWhatIsNew() throws Exception {
    UUID call = wholeForm();
    UUID first = draft(call, content(Map.of()));
    sendToSign(first, content(Map.of()));
    long version = scenario.version(WEST, first);
    as(WEST_SIGNS, () -> submit(first, version, null));
    callAs(
        DECIDER,
        () ->
            scenario.execute(
                "update funding.application set status = 'REFUSED' where id = '" + first + "'"));
    UUID again = draft(call, content(Map.of()));
    refused("form.answer.missing", () -> sendToSign(again, content(Map.of())));
    sendToSign(again, content(Map.of("newFacts", "Er is een partner bij")));
    assertTrue(callAs(WEST, () -> applications.form(again).repeated()));
  }

  @Test
  void aThemeUnderDiscussionOrAFieldOfAnotherFormIsNotKept() throws Exception {
    UUID call = wholeForm();
    refused("form.theme.open", () -> draft(call, content(Map.of("themes", "YOUTH"))));
    refused("form.unknownField", () -> draft(call, content(Map.of("status", "GRANTED"))));
  }

  @Test
  void twoEditorsOfDifferentFieldsLoseNothing() throws Exception {
    UUID id = draft(wholeForm(), content(Map.of()));
    ApplicationContent base = read(id);
    assertEquals(
        List.of(), as(WEST, () -> drafts.merge(id, base, content(Map.of("target", "90")))));
    assertEquals(
        List.of(), as(COLLEAGUE, () -> drafts.merge(id, base, content(Map.of("results", "Werk")))));
    assertEquals("90", read(id).answers().get("target"));
    assertEquals("Werk", read(id).answers().get("results"));
  }

  @Test
  void whatBothChangedIsNotSavedButShown() throws Exception {
    UUID id = draft(wholeForm(), content(Map.of()));
    ApplicationContent base = read(id);
    as(WEST, () -> drafts.merge(id, base, content(Map.of("target", "90"))));
    assertEquals(
        List.of(new Clash(null, "target", "90", "70")),
        as(COLLEAGUE, () -> drafts.merge(id, base, content(Map.of("target", "70")))));
    assertEquals("90", read(id).answers().get("target"));
  }

  @Test
  void aFieldIsKeptWhileItIsTypedUnlessSomebodyElseWroteThere() throws Exception {
    UUID id = draft(wholeForm(), content(Map.of()));
    assertEquals(new KeptField(true, "90"), keep(WEST, id, "a_target", "80 mensen", " 90 "));
    assertEquals(new KeptField(false, "90"), keep(COLLEAGUE, id, "a_target", "80 mensen", "70"));
    assertEquals(new KeptField(true, "200000.00"), keep(WEST, id, "a_priorAid", "", "200.000"));
    for (String bad : List.of("200,000", "2e5", "-1", "0,001", "1000000000000000000", "\u200f5")) {
      refused("error.money", () -> keep(WEST, id, "requested", "5000.00", bad));
    }
    refused("form.unknownField", () -> keep(WEST, id, "status", "", "GRANTED"));
    refused(
        "application.requested.overCeiling", () -> keep(WEST, id, "requested", "5000.00", "9.000"));
    assertThrows(NotFoundException.class, () -> keep(NOORDOOST, id, "title", "Plan", "Van ons"));
  }

  @Test
  void nobodyWhoWroteOnItSignsIt() throws Exception {
    Person both =
        Person.of(
            "west-both", "Beide", Set.of(Role.REGION_COORDINATOR, Role.REGION_SIGNATORY), "AM25");
    UUID id = draft(wholeForm(), content(Map.of()));
    keep(both, id, "a_target", "80 mensen", "90");
    sendToSign(id, content(Map.of()));
    long version = scenario.version(WEST, id);
    refused("application.fourEyes", () -> as(both, () -> submit(id, version, null)));
    as(WEST_SIGNS, () -> submit(id, version, "Mandaatbesluit 2026"));
    assertEquals("Mandaatbesluit 2026", callAs(INTAKE, () -> applications.find(id).mandateSaid()));
  }

  @Test
  void theSignatureIsUnderTheConsultationToo() throws Exception {
    UUID call = scenario.call(AMOUNT);
    UUID one = scenario.toSign(call, WEST, AMOUNT);
    UUID two = scenario.draft(call, WEST, AMOUNT);
    LocalDate day = LocalDate.of(2020, 7, 6);
    refused(
        "consultation.date",
        () -> as(WEST, () -> note(two, "Wethouder", LocalDate.of(2999, 1, 1))));
    as(WEST, () -> note(two, "Wethouder", day));
    as(
        WEST,
        () -> {
          drafts.sendToSign(two, applications.find(two).version(), Scenario.content(AMOUNT));
          return null;
        });
    assertTrue(!hash(one).equals(hash(two)));
    refused("application.notDraft", () -> as(WEST, () -> note(two, "Burgemeester", day)));
    assertThrows(NotFoundException.class, () -> as(NOORDOOST, () -> note(one, "Wethouder", day)));
  }

  @Test
  void aCallMayWantTheBoardConsulted() throws Exception {
    UUID call = scenario.call(AMOUNT);
    form(call, 3);
    UUID id = draft(call, content(Map.of()));
    refused("consultation.missing", () -> sendToSign(id, content(Map.of())));
    as(WEST, () -> note(id, "Wethouder", LocalDate.of(2020, 7, 6)));
    sendToSign(id, content(Map.of()));
  }

  @Test
  void aReceiptIsForWhatWasSubmittedOnly() throws Exception {
    UUID call = scenario.call(AMOUNT);
    UUID draft = scenario.draft(call, WEST, AMOUNT);
    assertThrows(NotFoundException.class, () -> callAs(WEST, () -> applications.receipt(draft)));
    UUID sent = scenario.submitted(call, WEST, WEST_SIGNS, AMOUNT);
    Receipt receipt = callAs(INTAKE, () -> applications.receipt(sent));
    assertEquals(WEST_SIGNS.name(), receipt.signedBy());
    assertEquals(64, receipt.application().contentHash().length());
    assertNull(receipt.application().mandateSaid());
    assertThrows(
        NotFoundException.class, () -> callAs(NOORDOOST, () -> applications.receipt(sent)));
  }

  private String hash(UUID id) throws Exception {
    return callAs(WEST, () -> applications.find(id).contentHash());
  }

  private Void note(UUID id, String said, LocalDate day) {
    consultations.note(id, new ConsultationRow(null, said, day, null));
    return null;
  }

  private Void submit(UUID id, long version, String mandate) {
    signing.submit(id, version, mandate);
    return null;
  }

  private KeptField keep(Person person, UUID id, String field, String base, String text)
      throws Exception {
    return callAs(person, () -> drafts.keep(id, field, base, text));
  }

  private UUID wholeForm() throws Exception {
    UUID call = scenario.call(AMOUNT);
    form(call, 2);
    return call;
  }

  private void form(UUID call, int number) throws Exception {
    callAs(
        DECIDER,
        () ->
            scenario.execute(
                "update funding.call set form_version = %d where id = '%s'"
                    .formatted(number, call)));
  }

  private UUID draft(UUID call, ApplicationContent content) throws Exception {
    UUID id = UuidV7.next();
    as(
        WEST,
        () -> {
          drafts.create(id, call, "AM25", content);
          return null;
        });
    return id;
  }

  private void sendToSign(UUID id, ApplicationContent content) throws Exception {
    as(
        WEST,
        () -> {
          drafts.sendToSign(id, applications.find(id).version(), content);
          return null;
        });
  }

  private ApplicationContent read(UUID id) throws Exception {
    return callAs(WEST, () -> applications.find(id).content());
  }

  private static ApplicationContent with(ApplicationContent content, Money requested) {
    return new ApplicationContent(
        content.title(), content.activities(), requested, content.answers(), content.costs());
  }

  /** Everything the form asks, and these answers instead. */
  private static ApplicationContent content(Map<String, String> other) {
    Map<String, String> answers = new HashMap<>();
    answers.putAll(
        Map.of(
            "themes", "WORK_TO_WORK",
            "target", "80 mensen",
            "planning", "Klaar in mei",
            "undertaking", "NO",
            "economicActivity", "NO",
            "aidGround", "NONE"));
    answers.putAll(other);
    return new ApplicationContent(
        "Plan",
        "Doen",
        AMOUNT,
        new FormAnswers(answers),
        new CostPlan(List.of(new CostLine("Uren", AMOUNT, null, null))));
  }

  private static <T> T as(Person person, java.util.concurrent.Callable<T> step) throws Exception {
    return callAs(person, step);
  }

  private static void refused(String key, Step step) {
    assertEquals(key, assertThrows(BusinessException.class, step::run).key());
  }
}
