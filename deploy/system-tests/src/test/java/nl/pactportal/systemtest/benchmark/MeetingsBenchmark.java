package nl.pactportal.systemtest.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
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
  private static final int TIMES = 15;
  private static final int TURNS = 20;
  private static final double PDF_MILLIS = 1000;

  /** With those of the demo one full page: fewer rows on a page are no smaller archive. */
  private static final int FEW = 12;

  private static final int MANY = 10_000;

  private final Client client = Client.as("coordinator-west");
  private final Report report = new Report();

  private static Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("meeting list", "/meetings/");
    pages.put("meeting of 6 July", DETAIL + JULY);
    pages.put("large meeting", DETAIL + Archive.LARGE);
    pages.put("search, rare word", "/meetings/search.xhtml?q=zandloper");
    pages.put("search, frequent", "/meetings/search.xhtml?q=werkgevers+onderwijs");
    return pages;
  }

  @Test
  @Order(1)
  void listPageAndSearchStayFlat() throws Exception {
    Growth growth = new Growth(PAGES, Map.of("", client), TIMES, TURNS);
    report.growth(
        FEW, MANY, growth.measure(WARM_UP, () -> Archive.fill(FEW), () -> Archive.fill(MANY)));
    Archive.remove();
    report.assertKept();
  }

  @Test
  @Order(2)
  void aHundredReadWhileOneWrites() throws Exception {
    Crowd.Result result = new Crowd(100, 20).run();
    Report.say(
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
    Report.say(
        "PDF of the minutes of 6 July 2020, warm: %.0f ms, %d bytes",
        millis, client.get(PDF).body().length);
    report.limit("PDF", millis, PDF_MILLIS);
    report.assertKept();
  }
}
