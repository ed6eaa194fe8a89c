package nl.pactportal.funding.scheme;

import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.INTAKE;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.call.CallPage;
import nl.pactportal.funding.call.CallService;
import nl.pactportal.funding.call.CallTerms;
import nl.pactportal.funding.call.ClosingTime;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.worklist.Worklist;
import org.junit.jupiter.api.function.Executable;

/** What people do to a call, and what can be seen of it afterwards. */
@ApplicationScoped
class CallSteps {
  @Inject Scenario scenario;
  @Inject SchemeService schemes;
  @Inject CallService calls;
  @Inject Worklist worklist;

  UUID concept(Person person) throws Exception {
    UUID id = UuidV7.next();
    as(
        person,
        () -> schemes.create(id, UuidV7.next(), TermFixture.terms("Proef", TermFixture.CLOSES)));
    return id;
  }

  UUID create(CallTerms terms) throws Exception {
    UUID id = UuidV7.next();
    as(INTAKE, () -> schemes.create(id, UuidV7.next(), terms));
    return id;
  }

  UUID publication(Person person, UUID call) throws Exception {
    UUID change = UuidV7.next();
    int seen = page(person, call).call().edition();
    as(person, () -> schemes.proposePublication(change, call, seen));
    return change;
  }

  UUID published() throws Exception {
    UUID call = concept(INTAKE);
    carryOut(DECIDER, publication(INTAKE, call));
    return call;
  }

  UUID propose(UUID call, LocalDate day, List<String> regions) throws Exception {
    UUID change = UuidV7.next();
    NewClosing closing = new NewClosing(day, "eind oktober", regions);
    NewClosing same =
        day == null || !ClosingTime.endOf(day).equals(TermFixture.CLOSES)
            ? closing
            : new NewClosing(day, null, regions);
    as(INTAKE, () -> schemes.proposeClosing(change, call, same, TermFixture.RECESS));
    return change;
  }

  void moves(UUID call, LocalDate day, List<String> regions) throws Exception {
    carryOut(DECIDER, propose(call, day, regions));
  }

  UUID proposeCeiling(UUID call, long each) throws Exception {
    UUID change = UuidV7.next();
    int seen = page(INTAKE, call).call().edition();
    as(
        INTAKE,
        () ->
            schemes.proposeCeiling(
                change, call, seen, TermFixture.budget(each), TermFixture.RECESS));
    return change;
  }

  UUID proposeEarly(UUID call, long each) throws Exception {
    UUID change = UuidV7.next();
    int seen = page(INTAKE, call).call().edition();
    EarlyEffect all =
        new EarlyEffect("Aanvragen in oktober", "Begroting van november", "Provinciaal blad 12");
    as(
        INTAKE,
        () ->
            schemes.proposeCeiling(
                change, call, seen, TermFixture.budget(each), TermFixture.RECESS, all));
    return change;
  }

  void ceiling(UUID call, long each) throws Exception {
    carryOut(DECIDER, proposeCeiling(call, each));
  }

  UUID end(UUID call, ChangeKind kind) throws Exception {
    UUID change = UuidV7.next();
    as(INTAKE, () -> schemes.proposeEnd(change, call, kind, "Klaar"));
    return change;
  }

  void carryOut(Person person, UUID change) throws Exception {
    long version = version(change);
    as(person, () -> schemes.carryOut(change, version));
  }

  void decline(Person person, UUID change, String why) throws Exception {
    long version = version(change);
    as(person, () -> schemes.decline(change, version, why));
  }

  void takeBack(Person person, UUID change) throws Exception {
    long version = version(change);
    as(person, () -> schemes.takeBack(change, version));
  }

  private long version(UUID change) throws Exception {
    return number("select version from funding.call_change where id = '%s'", change);
  }

  CallPage page(Person person, UUID call) throws Exception {
    return callAs(person, () -> calls.find(call));
  }

  List<ChangeRow> history(Person person, UUID call) throws Exception {
    return callAs(person, () -> schemes.history(call));
  }

  ChangeRow change(Person person, UUID call, UUID id) throws Exception {
    return history(person, call).stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  long work(Person person, UUID change, UUID call) throws Exception {
    return callAs(person, () -> worklist.mine()).stream()
        .filter(row -> row.path().endsWith(call.toString()))
        .count();
  }

  long postings(UUID call) throws Exception {
    return number("select count(*) from funding.posting where call_id = '%s'", call);
  }

  long count(UUID call, String event) throws Exception {
    return number(
        "select count(*) from funding.posting where event = '" + event + "' and call_id = '%s'",
        call);
  }

  long balance(UUID call, String account) throws Exception {
    return number(
        "select sum(case when debit = '"
            + account
            + "' then cents else 0 end)"
            + " - sum(case when credit = '"
            + account
            + "' then cents else 0 end)"
            + " from funding.posting where call_id = '%s'",
        call);
  }

  long pot(UUID call) throws Exception {
    return number("select ceiling_cents from funding.pot where call_id = '%s'", call);
  }

  private long number(String sql, UUID id) throws Exception {
    return callAs(DECIDER, () -> scenario.number(sql.formatted(id)));
  }

  static void as(Person person, Runnable step) throws Exception {
    callAs(person, Executors.callable(step));
  }

  static void refused(String key, Executable step) {
    assertEquals(key, assertThrows(BusinessException.class, step).key());
  }
}
