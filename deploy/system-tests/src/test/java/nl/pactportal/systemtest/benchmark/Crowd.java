package nl.pactportal.systemtest.benchmark;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.pactportal.systemtest.Portal;
import nl.pactportal.systemtest.Visitor;
import nl.pactportal.systemtest.page.MeetingPlanPage;
import nl.pactportal.systemtest.page.MeetingRecordPage;
import nl.pactportal.systemtest.page.PortalPage;

/** Many look at the page of a meeting, each every two seconds, while its minutes are written. */
final class Crowd {
  private static final long EVERY_MILLIS = 2000;
  private static final int PATIENCE_MILLIS = 120_000;

  private final int readers;
  private final int texts;
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
    ScheduledExecutorService pool = Executors.newScheduledThreadPool(readers);
    for (int i = 0; i < readers; i++) {
      pool.scheduleAtFixedRate(
          () -> read(meeting), i * EVERY_MILLIS / readers, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }
    int lost;
    try {
      lost = writeAll(meeting);
    } finally {
      pool.shutdown(); // which also ends what repeats
      pool.awaitTermination(2, TimeUnit.MINUTES);
    }
    List<Double> sorted = took.stream().sorted().toList();
    return new Result(
        sorted.size(),
        texts,
        lost,
        failed.get(),
        sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2));
  }

  /** How many texts were saved and then were not on the page. */
  private int writeAll(String meeting) throws Exception {
    int lost = 0;
    for (int i = 1; i <= texts; i++) {
      String text = "Tekst nummer " + i + " van " + texts;
      write(meeting, text);
      lost += shows(meeting, text) ? 0 : 1;
    }
    return lost;
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
    try {
      took.add(client.median(meeting, 1));
    } catch (Exception | AssertionError e) {
      failed.incrementAndGet();
    }
  }

  private static void write(String meeting, String text) {
    Page page = Visitor.as("secretariaat").page();
    page.setDefaultTimeout(PATIENCE_MILLIS); // slow is a figure, not a failure
    page.navigate(Portal.address(meeting));
    new PortalPage(page).link("Vastleggen").click();
    MeetingRecordPage record = new MeetingRecordPage(page);
    record.openItem("Opening");
    record.write(text);
    record.save();
    assertThat(record.done())
        .containsText(
            "opgeslagen", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MILLIS));
  }

  private boolean shows(String meeting, String text) throws Exception {
    return new String(client.get(meeting).body(), StandardCharsets.UTF_8).contains(text);
  }
}
