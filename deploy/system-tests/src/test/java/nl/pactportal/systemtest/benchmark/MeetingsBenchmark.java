package nl.pactportal.systemtest.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * How the meetings do at size, on the machine it runs on: {@code deploy/benchmark/meetings}. By
 * hand, not with the tests: its figures mean something only when nothing else runs.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MeetingsBenchmark {
  private static final String JULY = "a0000000-0000-7000-8000-000020200706";
  private static final String DETAIL = "/meetings/meetings/detail.xhtml?id=";
  private static final String PDF =
      "/meetings/exports/minutes/ac000000-0000-7000-8000-000000000001/pdf";
  private static final Map<String, String> PAGES = pages();

  private static final int WARM_UP = 150;
  private static final int TIMES = 100;
  private static final int MOST_STATEMENTS = 10;
  private static final double MOST_GROWTH = 1.1;
  private static final double PDF_MILLIS = 1000;

  /** With those of the demo one full page: fewer rows on a page are no smaller archive. */
  private static final int FEW = 12;

  private static final int MANY = 10_000;

  private final Client client = Client.as("coordinator-west");
  private final List<String> missed = new ArrayList<>();

  private static Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("meeting list", "/meetings/");
    pages.put("meeting of 6 July", DETAIL + JULY);
    pages.put("large meeting", DETAIL + Archive.LARGE);
    pages.put("search, rare word", "/meetings/search.xhtml?q=zandloper");
    pages.put("search, frequent", "/meetings/search.xhtml?q=werkgevers+onderwijs");
    return pages;
  }

  /** Few, many, few again: the third shows what the machine itself does meanwhile. */
  @Test
  @Order(1)
  void listPageAndSearchStayFlat() throws Exception {
    Archive.fill(FEW);
    for (String path : PAGES.values()) {
      client.median(path, WARM_UP);
    }
    Map<String, Double> few = times();
    Archive.fill(MANY);
    Map<String, Double> many = times();
    Map<String, Integer> statements = statements();
    Archive.fill(FEW);
    Map<String, Double> again = times();
    Archive.remove();
    say("%-20s %9s %9s %9s %7s %4s", "median, ms", FEW, MANY, FEW + " again", "growth", "SQL");
    for (String page : PAGES.keySet()) {
      double growth = many.get(page) / Math.max(few.get(page), again.get(page));
      int sql = statements.get(page);
      say(
          "%-20s %9.1f %9.1f %9.1f %7.2f %4d",
          page, few.get(page), many.get(page), again.get(page), growth, sql);
      limit(page + ", growth", growth, MOST_GROWTH);
      limit(page + ", statements", sql, MOST_STATEMENTS);
    }
    assertEquals(List.of(), missed);
  }

  private Map<String, Double> times() throws Exception {
    Map<String, Double> times = new LinkedHashMap<>();
    for (Map.Entry<String, String> page : PAGES.entrySet()) {
      client.median(page.getValue(), TIMES / 5); // new query plans, caches of the database
      times.put(page.getKey(), client.median(page.getValue(), TIMES));
    }
    return times;
  }

  private Map<String, Integer> statements() throws Exception {
    Map<String, Integer> statements = new LinkedHashMap<>();
    try (StatementLog log = StatementLog.open()) {
      for (Map.Entry<String, String> page : PAGES.entrySet()) {
        List<String> asked = log.fewest(5, () -> client.get(page.getValue()));
        statements.put(page.getKey(), asked.size());
        asked.forEach(sql -> say("  %s: %.110s", page.getKey(), sql));
      }
    }
    return statements;
  }

  @Test
  @Order(2)
  void aHundredReadWhileOneWrites() throws Exception {
    Crowd.Result result = new Crowd(100, 20).run();
    say(
        "100 readers, 1 writer: %d pages read, %d texts written, %d lost, %d pages failed, median %.0f ms",
        result.read(), result.written(), result.lost(), result.failed(), result.median());
    assertEquals(0, result.lost());
    assertEquals(0, result.failed());
  }

  @Test
  @Order(3)
  void theMinutesOfJulyArePrintedWithinASecond() throws Exception {
    client.median(PDF, 10);
    double millis = client.median(PDF, 30);
    say(
        "PDF of the minutes of 6 July 2020, warm: %.0f ms, %d bytes",
        millis, client.get(PDF).body().length);
    limit("PDF", millis, PDF_MILLIS);
    assertEquals(List.of(), missed);
  }

  private void limit(String what, double value, double most) {
    if (value > most) {
      missed.add(String.format(Locale.ROOT, "%s: %.2f > %.2f", what, value, most));
    }
  }

  private static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }
}
