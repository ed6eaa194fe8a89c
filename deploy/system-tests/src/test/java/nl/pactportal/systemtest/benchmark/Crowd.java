package nl.pactportal.systemtest.benchmark;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import nl.pactportal.systemtest.Portal;
import nl.pactportal.systemtest.Visitor;
import nl.pactportal.systemtest.page.MeetingPlanPage;
import nl.pactportal.systemtest.page.MeetingRecordPage;
import nl.pactportal.systemtest.page.PortalPage;

/** Many look at the page of a meeting while its minutes are being written. */
final class Crowd {
  private final int readers;
  private final int texts;
  private final AtomicBoolean reading = new AtomicBoolean(true);
  private final AtomicInteger failed = new AtomicInteger();
  private final List<Double> took = Collections.synchronizedList(new ArrayList<>());
  private final Client client = Client.as("coordinator-west");

  Crowd(int readers, int texts) {
    this.readers = readers;
    this.texts = texts;
  }

  /**
   * @param lost texts that were saved and then were not on the page
   * @param median of a page, in milliseconds, while all read
   */
  record Result(int read, int written, int lost, int failed, double median) {}

  Result run() throws Exception {
    String meeting = plan();
    ExecutorService pool = Executors.newFixedThreadPool(readers);
    for (int i = 0; i < readers; i++) {
      pool.submit(() -> read(meeting));
    }
    int lost = 0;
    for (int i = 1; i <= texts; i++) {
      String text = "Tekst nummer " + i + " van " + texts;
      write(text);
      lost += shows(meeting, text) ? 0 : 1;
    }
    reading.set(false);
    pool.shutdown();
    pool.awaitTermination(2, TimeUnit.MINUTES);
    List<Double> sorted = took.stream().sorted().toList();
    return new Result(
        sorted.size(),
        texts,
        lost,
        failed.get(),
        sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2));
  }

  private String plan() {
    Visitor secretariat = Visitor.as("secretariaat");
    MeetingPlanPage plan = new MeetingPlanPage(secretariat.opens("/meetings/meetings/plan.xhtml"));
    plan.fill(
        "Drukbezocht overleg " + System.nanoTime(),
        "West-Brabant",
        LocalDate.now(ZoneId.of("Europe/Amsterdam")));
    plan.addAgendaItem(1, "Opening", "Informeren");
    plan.plan();
    return secretariat.page().url().substring(Portal.url().length());
  }

  private void read(String meeting) {
    while (reading.get()) {
      try {
        took.add(client.median(meeting, 1));
      } catch (Exception | AssertionError e) {
        failed.incrementAndGet();
      }
    }
  }

  private void write(String text) {
    Page page = Visitor.as("secretariaat").page();
    new PortalPage(page).link("Vastleggen").click();
    MeetingRecordPage record = new MeetingRecordPage(page);
    record.openItem("Opening");
    record.write(text);
    record.save();
    assertThat(record.done()).containsText("opgeslagen");
    page.goBack();
  }

  private boolean shows(String meeting, String text) throws Exception {
    return new String(client.get(meeting).body(), StandardCharsets.UTF_8).contains(text);
  }
}
