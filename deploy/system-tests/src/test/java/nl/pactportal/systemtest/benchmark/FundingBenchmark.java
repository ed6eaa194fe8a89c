package nl.pactportal.systemtest.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.pactportal.systemtest.Visitor;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * How funding does at size, on the machine it runs on: {@code deploy/benchmark/funding}. By hand,
 * not with the tests: its figures mean something only when nothing else runs.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FundingBenchmark {
  private static final int WARM_UP = Integer.getInteger("bench.warm", 100);
  private static final int TIMES = Integer.getInteger("bench.times", 15);
  private static final int TURNS = Integer.getInteger("bench.turns", 40);
  private static final int RUSH = Integer.getInteger("bench.rush", 5000);

  /** Twelve times as many a second as over a whole hour, which would be 1.4. */
  private static final int SECONDS = Integer.getInteger("bench.seconds", 300);

  private static final double MOST_MILLIS = 1000;

  /** One full page of each list: fewer rows on a page are no smaller archive. */
  private static final int FEW_OF_EACH = 100;

  private static final int REGIONS = 5000;
  private static final int OTHERS_OF_EACH = 10;
  private static final int ALL = 100_000;

  /** Half of all in the five regions of the Pact, half in the others. */
  private static final int MANY_OF_EACH = (ALL - (REGIONS - 5) * OTHERS_OF_EACH) / 5;

  private final Map<String, String> pages = new LinkedHashMap<>();
  private final Report report = new Report();

  FundingBenchmark() {
    pages.put("applications", "/funding/");
    pages.put("granted ones", "/funding/?status=GRANTED");
    pages.put("calls", "/funding/calls/index.xhtml");
    pages.put("guide", "/funding/guide/index.xhtml");
    pages.put("payments", "/funding/payments/index.xhtml");
    pages.put("settlements", "/funding/settlements/index.xhtml");
    pages.put("objections", "/funding/objections/index.xhtml");
    pages.put("books", "/funding/books/index.xhtml");
    pages.put("register", "/funding/public/register.xhtml");
    pages.put("decisions", "/funding/decisions/index.xhtml");
  }

  /** Who reads one region, and who reads all regions of the Pact. */
  @Test
  @Order(1)
  void listsStayFlat() throws Exception {
    Map<String, Client> readers = new LinkedHashMap<>();
    readers.put("region", Client.of(Visitor.as("coordinator-west"), "/funding/"));
    readers.put("all", Client.of(Visitor.as("auditor"), "/funding/"));
    List<Line> lines =
        new Growth(pages, readers, TIMES, TURNS)
            .measure(WARM_UP, () -> FundingArchive.fill(5, FEW_OF_EACH, 0), this::many);
    FundingArchive.remove();
    report.growth(5, REGIONS, lines);
    report.assertKept();
  }

  private void many() throws SQLException {
    FundingArchive.fill(REGIONS, MANY_OF_EACH, OTHERS_OF_EACH);
    String archive = "select count(*) from funding.application where call_id = '";
    assertEquals(ALL, FundingArchive.count(archive + FundingArchive.CALL + "'"));
  }

  @Test
  @Order(2)
  void nobodyIsLateInTheRush() throws Exception {
    FundingArchive.rush(300); // warms up
    new Rush(300, 30).run();
    FundingArchive.rush(RUSH);
    Rush.Result result = new Rush(RUSH, SECONDS).run();
    String all =
        "select count(*) from funding.application a join funding.call c on c.id = a.call_id"
            + " where a.id >= 'bbbb9000-0000-0000-0000-000000000000' and a.status = 'SUBMITTED'";
    long submitted = FundingArchive.count(all);
    long inTime = FundingArchive.count(all + " and a.submitted_at <= c.closes_at");
    long steps =
        FundingArchive.count(
            "select count(distinct application_id) from funding.application_step where kind = 'SUBMITTED'"
                + " and application_id >= 'bbbb9000-0000-0000-0000-000000000000'"
                + " and application_id < 'bbbb9001-0000-0000-0000-000000000000'");
    FundingArchive.remove();
    Report.say(
        "%d submissions in %d s, evenly, 20 browsers: %d submitted, %d in time, %d noted, %d failed;"
            + " median %.0f ms, p95 %.0f ms, p99 %.0f ms, longest %.0f ms",
        RUSH,
        SECONDS,
        submitted,
        inTime,
        steps,
        result.failures().size(),
        result.percentile(0.5),
        result.percentile(0.95),
        result.percentile(0.99),
        result.percentile(1));
    assertEquals(List.of(), result.failures().stream().limit(10).toList());
    assertEquals(RUSH, submitted, "none lost");
    assertEquals(RUSH, inTime, "none late");
    assertEquals(RUSH, steps);
    assertTrue(result.percentile(0.95) <= MOST_MILLIS);
  }
}
