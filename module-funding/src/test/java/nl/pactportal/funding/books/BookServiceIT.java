package nl.pactportal.funding.books;

import static nl.pactportal.funding.People.AUDITOR;
import static nl.pactportal.funding.People.FINANCE;
import static nl.pactportal.funding.People.NOORDOOST;
import static nl.pactportal.funding.People.NOORDOOST_SIGNS;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.funding.People.WEST_SIGNS;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.PaidGrant;
import nl.pactportal.funding.Scenario;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.job.JobTurn;
import nl.pactportal.platform.money.Money;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The books add up, each region reads its own, and a total that was tampered with is found. */
@ExtendWith(ArquillianExtension.class)
class BookServiceIT {
  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject PaidGrant paid;
  @Inject BookService books;
  @Inject LedgerCheckJob job;
  @Inject JobTurn turn;

  @Test
  void saysWhatHappenedToEachRegionAndNoOtherOne() throws Exception {
    UUID call = scenario.call(Money.euro(200_000));
    paid.of(call, WEST, WEST_SIGNS, Money.euro(80_000), Money.euro(30_000));
    scenario.toDecide(call, WEST, WEST_SIGNS, Money.euro(50_000), Money.euro(40_000));
    scenario.submitted(call, NOORDOOST, NOORDOOST_SIGNS, Money.euro(7_000));

    List<BookRow> own = rows(WEST, call);
    assertEquals(1, own.size(), "no sum that would tell of others");
    BookRow west = own.get(0);
    assertEquals(Money.euro(200_000), west.ceiling());
    assertEquals(Money.euro(130_000), west.requested());
    assertEquals(Money.euro(40_000), west.reserved());
    assertEquals(Money.euro(80_000), west.granted());
    assertEquals(Money.euro(30_000), west.advanced());
    assertEquals(Money.euro(30_000), west.paid());
    assertEquals(Money.euro(80_000), west.free());

    List<BookRow> all = rows(AUDITOR, call);
    assertEquals(6, all.size(), "five regions and their sum");
    assertTrue(all.get(5).isSum());
    assertEquals(Money.euro(137_000), all.get(5).requested());
    assertEquals(Money.euro(1_000_000 - 120_000), all.get(5).free());
  }

  @Test
  void demoDataIsInBalance() throws Exception {
    assertEquals(
        List.of(),
        compare(FINANCE).stream().filter(one -> !ofTest(one)).toList(),
        "what the demo files say");
  }

  /** Other tests set up states that no service would leave behind. */
  private boolean ofTest(BookDifference one) {
    try {
      return callAs(
          AUDITOR,
          () ->
              scenario.number(
                      """
                      select count(*) from funding.call c where c.title not like 'Proef%%' and (
                        exists (select 1 from funding.envelope e where e.call_id = c.id and e.id = '%1$s')
                        or exists (select 1 from funding.pot p where p.call_id = c.id and p.id = '%1$s')
                        or exists (select 1 from funding.application a join funding.grant_decision g
                          on g.application_id = a.id left join funding.advance v on v.grant_id = g.id
                          where a.call_id = c.id and '%1$s' in (g.id, v.id)))
                      """
                          .formatted(one.objectId()))
                  == 0);
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
  }

  @Test
  void aTamperedTotalIsFoundWithBothFiguresAndBecomesWork() throws Exception {
    UUID call = scenario.call(Money.euro(200_000));
    UUID application = paid.of(call, WEST, WEST_SIGNS, Money.euro(80_000), Money.ZERO);
    UUID grant = paid.grant(application).id();
    assertEquals(List.of(), of(grant), "in balance before");

    tamper("advanced_cents = advanced_cents + 1", grant);
    BookDifference found = of(grant).get(0);
    assertEquals("ADVANCED", found.figure());
    assertEquals(new Money(1), found.state());
    assertEquals(Money.ZERO, found.books());
    assertEquals(1, openWork(grant));
    compare(FINANCE);
    assertEquals(1, openWork(grant), "not twice");

    tamper("advanced_cents = advanced_cents - 1", grant);
    compare(FINANCE);
    assertEquals(0, openWork(grant), "closed when it is right again");
  }

  @Test
  void everyKindOfTotalIsCompared() throws Exception {
    UUID call = scenario.call(Money.euro(200_000));
    paid.of(call, WEST, WEST_SIGNS, Money.euro(80_000), Money.euro(30_000));
    bites(call, "envelope", "reserved_cents", "ENVELOPE", "RESERVED");
    bites(call, "envelope", "allocated_cents", "ENVELOPE", "GRANTED");
    bites(call, "envelope", "ceiling_cents", "ENVELOPE", "CEILING");
    bites(call, "book_total", "advanced_cents", "ENVELOPE", "ADVANCED");
    bites(call, "book_total", "paid_cents", "ENVELOPE", "PAID");
    bites(call, "book_total", "determined_cents", "ENVELOPE", "DETERMINED");
    bites(call, "asked_total", "asked_cents", "ENVELOPE", "ASKED");
    bites(call, "pot", "reserved_cents", "POT", "RESERVED");
    bites(call, "pot", "allocated_cents", "POT", "GRANTED");
  }

  private void bites(UUID call, String table, String column, String subject, String figure)
      throws Exception {
    String change = "update funding.%s set %s = %s %s 1 where call_id = '%s'";
    callAs(FINANCE, () -> scenario.execute(change.formatted(table, column, column, "+", call)));
    List<BookDifference> found = compare(AUDITOR);
    callAs(FINANCE, () -> scenario.execute(change.formatted(table, column, column, "-", call)));
    assertTrue(
        found.stream()
            .anyMatch(one -> one.subject().equals(subject) && one.figure().equals(figure)),
        subject + " " + figure);
  }

  @Test
  void theJobComparesOncePerNight() throws Exception {
    turn.take(job);
    long checks = checks();
    turn.take(job);
    assertEquals(checks, checks());
    assertTrue(checks > 0);
    assertFalse(callAs(AUDITOR, () -> books.lastCheck()).isEmpty());
  }

  private long checks() throws Exception {
    return callAs(
        AUDITOR,
        () -> scenario.number("select count(*) from funding.ledger_check where night is not null"));
  }

  private List<BookRow> rows(Person reader, UUID call) throws Exception {
    return callAs(reader, () -> books.rows()).stream()
        .filter(row -> row.callId().equals(call))
        .toList();
  }

  private List<BookDifference> compare(Person by) throws Exception {
    return callAs(by, () -> books.compare());
  }

  private List<BookDifference> of(UUID object) throws Exception {
    return compare(FINANCE).stream().filter(one -> one.objectId().equals(object)).toList();
  }

  private void tamper(String change, UUID grant) throws Exception {
    callAs(
        FINANCE,
        () ->
            scenario.execute(
                "update funding.grant_decision set %s where id = '%s'".formatted(change, grant)));
  }

  private long openWork(UUID object) throws Exception {
    return callAs(
        FINANCE,
        () ->
            scenario.number(
                "select count(*) from platform.work_item where kind = 'books_differ' and done_at is"
                    + " null and object_id = '"
                    + object
                    + "'"));
  }
}
