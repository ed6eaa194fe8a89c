package nl.pactportal.funding.objection;

import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.INTAKE;
import static nl.pactportal.funding.People.NOORDOOST;
import static nl.pactportal.funding.People.NOORDOOST_SIGNS;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.funding.People.WEST_SIGNS;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.pactportal.funding.People;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.grant.GrantService;
import nl.pactportal.funding.grant.RefusalGround;
import nl.pactportal.funding.letter.LetterKind;
import nl.pactportal.funding.letter.LetterRow;
import nl.pactportal.funding.letter.LetterService;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.time.ClockProducer;
import nl.pactportal.platform.worklist.Worklist;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** A region objects; another person than who decided handles it, within the terms of the law. */
@ExtendWith(ArquillianExtension.class)
class ObjectionServiceIT {
  private static final Person HANDLER = Person.of("decider-two", "Beslisser Twee", DECIDER.roles());

  private static final String WITHDRAW =
      "status = 'WITHDRAWN', withdrawn_way = 'IN_WRITING', withdrawn_on = current_date,"
          + " withdrawn_by = 'ik', withdrawn_by_name = 'ik', withdrawn_at = now()";

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject GrantService grants;
  @Inject LetterService letters;
  @Inject FilingService filing;
  @Inject ObjectionService objections;
  @Inject DefaultService defaults;
  @Inject WithdrawalJob job;
  @Inject Worklist worklist;

  @Test
  void fromFilingToDecision() throws Exception {
    LetterRow letter = refusal();
    UUID id = UuidV7.next();
    file(id, letter.id());
    file(id, letter.id()); // a second click
    refused("objection.already", () -> file(UuidV7.next(), letter.id()));
    ObjectionRow filed = row(id);
    assertEquals(ObjectionStatus.RECEIVED, filed.status());
    assertFalse(filed.late());
    assertEquals(1, work(HANDLER, id));
    as(HANDLER, () -> objections.takeUp(id, version(id), false));
    assertEquals(expectedDue(id, 6), row(id).dueOn());
    as(HANDLER, () -> objections.hear(id, version(id), today(), "De regio lichtte toe"));
    as(
        HANDLER,
        () ->
            objections.decide(
                id, version(id), ObjectionStatus.WELL_FOUNDED, "De regio heeft gelijk", null));
    assertEquals(ObjectionStatus.WELL_FOUNDED, row(id).status());
    assertEquals(0, work(HANDLER, id));
    List<LetterKind> sent =
        callAs(WEST, () -> letters.ofDossier(letter.dossierId())).stream()
            .map(LetterRow::kind)
            .toList();
    assertEquals(
        List.of(LetterKind.REFUSAL, LetterKind.OBJECTION_RECEIPT, LetterKind.OBJECTION_DECISION),
        sent);
  }

  /** F4; Awb 10:3(3): in code, in the list of work, and in the database. */
  @Test
  void whoDecidedDoesNotHandle() throws Exception {
    UUID id = filed();
    assertEquals(0, work(DECIDER, id), "not in his own list either");
    refused(
        "objection.fourEyes", () -> as(DECIDER, () -> objections.takeUp(id, version(id), false)));
    Person holder = People.accountHolderOf("AM25", HANDLER);
    refused(
        "grant.notIndependent", () -> as(holder, () -> objections.takeUp(id, version(id), false)));
    assertThrows(
        PersistenceException.class,
        () ->
            callAs(
                DECIDER,
                () ->
                    scenario.execute(
                        "update funding.objection set status = 'IN_PROGRESS', handler ="
                            + " decision_by, due_on = current_date where id = '"
                            + id
                            + "'")));
    as(HANDLER, () -> objections.takeUp(id, version(id), false)); // positive control
    Person third = Person.of("decider-three", "Beslisser Drie", DECIDER.roles());
    refused("objection.otherHandler", () -> as(third, () -> unheard(id)));
  }

  @Test
  void aRemedyStopsTheClock() throws Exception {
    UUID id = filed();
    as(HANDLER, () -> objections.takeUp(id, version(id), true));
    LocalDate due = row(id).dueOn();
    assertEquals(expectedDue(id, 12), due);
    refused(
        "objection.remedy.until",
        () -> as(HANDLER, () -> objections.askRemedy(id, version(id), "Machtiging", today())));
    as(HANDLER, () -> objections.askRemedy(id, version(id), "Machtiging", today().plusDays(14)));
    assertEquals(1, work(WEST_SIGNS, id));
    refused(
        "objection.remedy.running", () -> as(HANDLER, () -> objections.resume(id, version(id))));
    callAs(
        HANDLER,
        () ->
            scenario.execute(
                "update funding.objection set remedy_asked_on = '"
                    + today().minusDays(10)
                    + "' where id = '"
                    + id
                    + "'"));
    assertThrows(NotFoundException.class, () -> as(NOORDOOST_SIGNS, () -> filing.add(id, "x")));
    as(WEST_SIGNS, () -> filing.add(id, "Bijgevoegd"));
    assertEquals(0, work(WEST_SIGNS, id));
    as(HANDLER, () -> objections.resume(id, version(id)));
    assertEquals(9, row(id).suspendedDays());
    assertEquals(due.plusDays(9), row(id).dueOn());
    as(HANDLER, () -> objections.extend(id, version(id), "Advies volgt"));
    assertTrue(!row(id).dueOn().isBefore(due.plusDays(9).plusWeeks(6)));
    refused(
        "objection.extend.twice", () -> as(HANDLER, () -> objections.extend(id, version(id), "x")));
  }

  @Test
  void nobodyUnheardWithoutAReason() throws Exception {
    UUID id = filed();
    refused("objection.wrongStatus", () -> as(HANDLER, () -> unheard(id)));
    as(HANDLER, () -> objections.takeUp(id, version(id), false));
    refused(
        "reason.missing",
        () ->
            as(
                HANDLER,
                () ->
                    objections.decide(
                        id, version(id), ObjectionStatus.INADMISSIBLE, "Te laat", " ")));
    as(HANDLER, () -> unheard(id));
    assertEquals(ObjectionStatus.INADMISSIBLE, row(id).status());
    refused("objection.wrongStatus", () -> as(HANDLER, () -> unheard(id)));
  }

  @Test
  void anotherRegionKnowsNothingOfIt() throws Exception {
    LetterRow letter = refusal();
    assertThrows(
        NotFoundException.class,
        () -> as(NOORDOOST_SIGNS, () -> filing.file(UuidV7.next(), letter.id(), "Wij ook")));
    UUID id = UuidV7.next();
    LetterRow unopposed = refusal();
    file(id, letter.id());
    assertThrows(NotFoundException.class, () -> callAs(NOORDOOST, () -> objections.open(id)));
    assertTrue(
        callAs(NOORDOOST, () -> objections.list(1)).rows().stream()
            .noneMatch(o -> o.id().equals(id)));
    refused(
        "objection.grounds.missing",
        () -> as(WEST_SIGNS, () -> filing.file(UuidV7.next(), unopposed.id(), " ")));
  }

  @Test
  void aRegionDoesNotDecideOnItsOwnObjection() throws Exception {
    UUID id = filed();
    for (String change :
        List.of(
            "grounds = 'x'",
            "status = 'WELL_FOUNDED', decided_at = now(), reason = 'x', hearing_waived = 'x'",
            "status = 'IN_PROGRESS', handler = 'ik', due_on = current_date",
            WITHDRAW + ", grounds = 'x'",
            WITHDRAW.replace("IN_WRITING", "AT_HEARING"))) {
      assertThrows(PersistenceException.class, () -> update(WEST_SIGNS, id, change), change);
    }
    assertEquals(0, update(NOORDOOST_SIGNS, id, WITHDRAW), "of another region");
    assertEquals(1, update(WEST_SIGNS, id, WITHDRAW), "positive control");
    assertEquals(0, update(WEST_SIGNS, id, "status = 'RECEIVED'"), "and not back");
  }

  private int update(Person person, UUID id, String change) throws Exception {
    return callAs(
        person,
        () ->
            scenario.execute(
                "update funding.objection set " + change + " where id = '" + id + "'"));
  }

  /** Awb 6:21: what waits is closed, no day counts anymore, and it is confirmed in writing. */
  @Test
  void aRegionWithdraws() throws Exception {
    UUID id = filed();
    as(HANDLER, () -> objections.takeUp(id, version(id), false));
    update(HANDLER, id, "due_on = '" + today().minusDays(60) + "'");
    as(INTAKE, () -> defaults.record(id, today().minusDays(59)));
    long seen = callAs(WEST, () -> version(id));
    assertThrows(
        NotFoundException.class, () -> as(NOORDOOST_SIGNS, () -> filing.withdraw(id, seen)));
    refused("error.stale", () -> as(WEST_SIGNS, () -> filing.withdraw(id, seen - 1)));
    as(WEST_SIGNS, () -> filing.withdraw(id, seen));
    as(WEST_SIGNS, () -> filing.withdraw(id, seen)); // a second click
    ObjectionRow row = row(id);
    assertEquals(ObjectionStatus.WITHDRAWN, row.status());
    assertEquals(today(), row.withdrawnOn());
    assertEquals(0, work(HANDLER, id));
    assertEquals(today(), callAs(WEST, () -> defaults.penalty(id)).orElseThrow().until());
    update(HANDLER, id, "withdrawn_on = '" + today().minusDays(30) + "'");
    assertEquals(
        today().minusDays(30), callAs(WEST, () -> defaults.penalty(id)).orElseThrow().until());
    refused("objection.wrongStatus", () -> as(HANDLER, () -> unheard(id)));
    refused("objection.wrongStatus", () -> as(INTAKE, () -> defaults.record(id, today())));
    assertConfirmedOnce(row.dossierId(), id);
  }

  private void assertConfirmedOnce(UUID dossier, UUID id) throws Exception {
    callAs(job.actor(), Executors.callable(job::run));
    callAs(job.actor(), Executors.callable(job::run)); // the other node
    List<LetterRow> sent =
        callAs(WEST, () -> letters.ofDossier(dossier)).stream()
            .filter(letter -> letter.kind() == LetterKind.OBJECTION_WITHDRAWN)
            .toList();
    assertEquals(1, sent.size());
    assertEquals(id, sent.get(0).objectId());
    String step =
        "select count(*) from funding.application_step where kind = 'OBJECTION_WITHDRAWN' and"
            + " application_id = '%s'";
    assertEquals(1, callAs(WEST, () -> scenario.number(step.formatted(dossier))));
  }

  @Test
  void whatIsDecidedIsNotWithdrawnAnymore() throws Exception {
    UUID id = filed();
    as(HANDLER, () -> objections.takeUp(id, version(id), false));
    as(HANDLER, () -> unheard(id));
    refused("objection.wrongStatus", () -> as(WEST_SIGNS, () -> filing.withdraw(id, version(id))));
  }

  @Test
  void withdrawingAtTheHearingIsWrittenDownByTheHandler() throws Exception {
    UUID id = filed();
    as(HANDLER, () -> objections.takeUp(id, version(id), false));
    refused(
        "objection.withdraw.unheard",
        () -> as(HANDLER, () -> objections.withdrawnAtHearing(id, version(id))));
    as(HANDLER, () -> objections.hear(id, version(id), today(), null));
    refused(
        "objection.fourEyes",
        () -> as(DECIDER, () -> objections.withdrawnAtHearing(id, version(id))));
    as(HANDLER, () -> objections.withdrawnAtHearing(id, version(id)));
    assertEquals(WithdrawalWay.AT_HEARING, row(id).withdrawnWay());
    assertConfirmedOnce(row(id).dossierId(), id);
  }

  @Test
  void aLateDecisionCosts() throws Exception {
    UUID id = filed();
    as(HANDLER, () -> objections.takeUp(id, version(id), false));
    refused("penalty.early", () -> as(INTAKE, () -> defaults.record(id, today())));
    refused("penalty.on.missing", () -> as(INTAKE, () -> defaults.record(id, today().plusDays(1))));
    callAs(
        HANDLER,
        () ->
            scenario.execute(
                "update funding.objection set due_on = '"
                    + today().minusDays(60)
                    + "' where id = '"
                    + id
                    + "'"));
    as(INTAKE, () -> defaults.record(id, today().minusDays(59)));
    refused("penalty.already", () -> as(INTAKE, () -> defaults.record(id, today())));
    var penalty = callAs(WEST, () -> defaults.penalty(id)).orElseThrow();
    assertEquals(3, penalty.parts().size());
    assertTrue(penalty.days() >= 41, penalty.toString());
  }

  private void unheard(UUID id) {
    objections.decide(
        id, versionOf(id), ObjectionStatus.INADMISSIBLE, "Te laat", "Kennelijk niet-ontvankelijk");
  }

  private long versionOf(UUID id) {
    return objections.open(id).row().version();
  }

  private LetterRow refusal() throws Exception {
    Money asked = Money.euro(1_000);
    UUID application = scenario.toDecide(scenario.call(asked), WEST, WEST_SIGNS, asked);
    long seen = scenario.version(DECIDER, application);
    as(
        DECIDER,
        () -> grants.refuse(UuidV7.next(), application, seen, RefusalGround.SCHEME, "Past niet"));
    return callAs(WEST, () -> letters.ofDossier(application)).get(0);
  }

  private UUID filed() throws Exception {
    UUID id = UuidV7.next();
    file(id, refusal().id());
    return id;
  }

  private void file(UUID id, UUID letter) throws Exception {
    as(WEST_SIGNS, () -> filing.file(id, letter, "De activiteiten passen wel"));
  }

  private ObjectionRow row(UUID id) throws Exception {
    return callAs(WEST, () -> objections.open(id)).row();
  }

  private long version(UUID id) {
    return versionOf(id);
  }

  /** Not before that many weeks after the term to object; a holiday may add days. */
  private LocalDate expectedDue(UUID id, int weeks) throws Exception {
    ObjectionDetail detail = callAs(WEST, () -> objections.open(id));
    assertEquals(weeks, detail.term().rule().length());
    assertEquals(detail.row().filingLastDay(), detail.term().start());
    return detail.term().lastDay();
  }

  private long work(Person person, UUID id) throws Exception {
    return callAs(person, () -> worklist.mine()).stream()
        .filter(item -> item.path().endsWith(id.toString()))
        .count();
  }

  private static LocalDate today() {
    return LocalDate.now(ClockProducer.ZONE);
  }

  private static void as(Person person, Runnable step) throws Exception {
    callAs(person, Executors.callable(step));
  }

  private static void refused(String key, Executable step) {
    assertEquals(key, assertThrows(BusinessException.class, step).key());
  }
}
