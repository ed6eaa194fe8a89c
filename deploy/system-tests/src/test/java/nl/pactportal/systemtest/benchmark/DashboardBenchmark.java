package nl.pactportal.systemtest.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import nl.pactportal.systemtest.Portal;
import nl.pactportal.systemtest.Sources;
import nl.pactportal.systemtest.Visitor;
import org.junit.jupiter.api.Test;

/**
 * How pages of figures do on 30 million cells, on the machine it runs on: {@code
 * deploy/benchmark/dashboard}. By hand, not with the tests: its figures mean something only when
 * nothing else runs. Server, database and those who ask share its processors.
 */
class DashboardBenchmark {
  private static final int MEASURES = 12;
  private static final int COLD = 60;
  private static final int USERS = Integer.getInteger("bench.users", 50);
  private static final int SECONDS = Integer.getInteger("bench.seconds", 15);
  private static final int MOST_ROUNDS = 8;
  private static final double FASTER = 1.03;
  private static final double COLD_MILLIS = 150;
  private static final double WARM_MILLIS = 30;
  private static final double PER_SECOND = 100;

  private final Client client = Client.of(Visitor.as("bestuurder-west"), "/dashboard/");
  private final Map<String, IntFunction<String>> pages = new LinkedHashMap<>();
  private final List<String> missed = new ArrayList<>();

  DashboardBenchmark() {
    pages.put(
        "compare: series, map, ranking",
        n -> "/dashboard/compare/index.xhtml?topic=BENCH:" + measure(n) + "&period=" + month(n));
    pages.put(
        "explore: five regions, 290 months",
        n ->
            "/dashboard/explore/index.xhtml?topic=BENCH:"
                + measure(n)
                + "&area=AM25&area=AM26&area=AM27&area=AM28&area=AM32");
    pages.put("overview", n -> "/dashboard/index.xhtml?n=" + n);
    pages.put(
        "API: one measure, one month",
        n ->
            "/dashboard/api/v1/public/datasets/BENCH/observations?measure="
                + measure(n)
                + "&period="
                + month(n));
  }

  private static String measure(int n) {
    return String.format(Locale.ROOT, "M%03d", 1 + Math.floorMod(n, MEASURES));
  }

  private static String month(int n) {
    return String.format(
        Locale.ROOT, "%dMM%02d", 2003 + Math.floorMod(n / 12, 20), 1 + Math.floorMod(n, 12));
  }

  /**
   * Cold: each page for the first time. Warm: what was asked before, by many, who together ask for
   * a hundred pages a second; and as many as there can be, by as many without a pause.
   */
  @Test
  void pagesOfFiguresOnThirtyMillionCells() throws Exception {
    fill();
    Yardstick.say();
    say("%-36s %8s %8s %8s %8s %8s", "ms", "cold", "cold p95", "warm", "warm p95", "pages/s");
    for (Map.Entry<String, IntFunction<String>> page : pages.entrySet()) {
      measure(page.getKey(), page.getValue());
    }
    assertEquals(List.of(), missed);
  }

  private void measure(String name, IntFunction<String> page) throws Exception {
    warmUp(page);
    Throng.Result cold = oneByOne(page);
    Throng throng = new Throng(client, USERS, SECONDS);
    IntFunction<String> again = n -> page.apply(n % COLD);
    Throng.Result most = settled(throng, again);
    Throng.Result warm = throng.ask(again, PER_SECOND);
    say(
        "%-36s %8.1f %8.1f %8.1f %8.1f %8.1f",
        name,
        cold.percentile(0.5),
        cold.percentile(0.95),
        warm.percentile(0.5),
        warm.percentile(0.95),
        most.perSecond());
    assertEquals(0, warm.failed() + most.failed(), name);
    limit(name + ", cold p95", cold.percentile(0.95), COLD_MILLIS);
    limit(name + ", warm p95 of " + USERS, warm.percentile(0.95), WARM_MILLIS);
    limit(name + ", pages/s", -most.perSecond(), -PER_SECOND);
  }

  /** Java goes on compiling for minutes; until then it is that what would be measured. */
  private static Throng.Result settled(Throng throng, IntFunction<String> pages)
      throws InterruptedException {
    Throng.Result last = throng.ask(pages);
    for (int round = 1; round < MOST_ROUNDS; round++) {
      Throng.Result next = throng.ask(pages);
      if (next.perSecond() < last.perSecond() * FASTER) {
        return next;
      }
      last = next;
    }
    return last;
  }

  /** The server gets to know the page by figures that are not measured afterwards. */
  private void warmUp(IntFunction<String> page) throws Exception {
    for (int n = 0; n < 100; n++) {
      client.get(page.apply(COLD + n % 100));
    }
  }

  private Throng.Result oneByOne(IntFunction<String> page) throws Exception {
    List<Double> took = new ArrayList<>();
    for (int n = 0; n < COLD; n++) {
      took.add(client.median(page.apply(n), 1));
    }
    return new Throng.Result(took.stream().sorted().toList(), 0, 0);
  }

  private static void fill() throws Exception {
    try (Connection connection = Portal.superuser();
        Statement statement = connection.createStatement()) {
      statement.execute("set bench.months = '" + Integer.getInteger("bench.months", 290) + "'");
      statement.execute("set bench.totals = '" + Boolean.getBoolean("bench.totals") + "'");
      statement.execute("set bench.releases = '" + Integer.getInteger("bench.releases", 3) + "'");
      statement.execute(Sources.text(Sources.file("deploy/benchmark/dashboard-archive.sql")));
      statement.execute("vacuum analyze");
      statement.execute("checkpoint");
    }
  }

  private void limit(String what, double value, double most) {
    if (value > most) {
      missed.add(String.format(Locale.ROOT, "%s: %.1f > %.1f", what, value, most));
    }
  }

  private static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }
}
