package nl.pactportal.dashboard.importer;

import static nl.pactportal.dashboard.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.pactportal.dashboard.gate.ReleaseFacts;
import nl.pactportal.dashboard.gate.ReleaseService;
import nl.pactportal.dashboard.observation.Cell;
import nl.pactportal.dashboard.observation.Cells;
import nl.pactportal.dashboard.observation.ReleaseRef;
import nl.pactportal.dashboard.source.Permalink;
import nl.pactportal.dashboard.source.Releases;
import nl.pactportal.dashboard.source.SourceService;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.time.ClockProducer;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A figure cited in minutes through a permalink stays what it was, whatever comes later. */
@ExtendWith(ArquillianExtension.class)
class VintageIT {
  private static final String RATE = RegionTable.RATE;
  private static final String TOTAL = RegionTable.TOTAL;

  @Deployment
  static WebArchive war() {
    return TestWar.of("dashboard");
  }

  @Inject Imports imports;
  @Inject ReleaseService releases;
  @Inject SourceService sources;
  @Inject Releases published;
  @Inject Permalink permalink;
  @Inject Cells cells;
  @Inject UserTransaction transaction;
  private final CbsServer cbs = CbsServer.start();

  @AfterEach
  void stop() {
    cbs.close();
  }

  @Test
  void aCitedFigureStaysWhatItWas() throws Exception {
    RegionTable table = RegionTable.named("90201NED");
    imports.take(table, cbs);
    UUID dataset = imports.row("90201NED").id();
    UUID cited = callAs(WEST, () -> sources.one(dataset)).releaseId();
    assertEquals("9.4", figure(dataset, cited.toString(), null));
    Instant then = ClockProducer.now();

    imports.take(
        table.version("202602010200", "Verbetering").cell(RATE, TOTAL, "AM25", "2026KW01", "9.6"),
        cbs);
    assertEquals("9.6", figure(dataset, null, null));
    imports.take(
        table
            .version("202603010200", "Actualisering")
            .period("2026KW02")
            .cell(RATE, TOTAL, "AM25", "2026KW01", "9.9"),
        cbs);
    assertEquals("9.9", figure(dataset, null, null));
    assertEquals("9.4", figure(dataset, cited.toString(), null), "as cited, two releases later");
    assertEquals("9.9", figure(dataset, "", LocalDate.now(ClockProducer.ZONE).toString()));
    ReleaseRef inForce = inTransaction(() -> published.inForce(dataset, then)).orElseThrow();
    assertEquals(cited, inForce.id(), "as of the moment it was cited");

    assertEquals(
        60, callAs(WEST, () -> sources.detail(dataset, cited + "", "", 1)).figures().total());
    tellsWhatChanged(dataset);
    leadsNowhereElse(dataset);
  }

  private void tellsWhatChanged(UUID dataset) throws Exception {
    List<ReleaseFacts> history = callAs(WEST, () -> releases.history(dataset));
    assertEquals(3, history.size());
    assertEquals("Actualisering", history.get(0).reason());
    assertEquals("202603010200", history.get(0).sourceVersion());
    assertEquals(List.of(1, 20, 0), changes(history.get(0)));
    assertEquals("Verbetering", history.get(1).reason());
    assertEquals(List.of(1, 0, 0), changes(history.get(1)));
    assertEquals(null, history.get(2).changed(), "the first is compared with nothing");
    assertTrue(history.get(0).current());
  }

  private static List<Integer> changes(ReleaseFacts release) {
    return List.of(release.changed(), release.added(), release.removed());
  }

  private void leadsNowhereElse(UUID dataset) throws Exception {
    imports.take(RegionTable.named("90202NED"), cbs);
    UUID other = imports.row("90202NED").id();
    String foreign = callAs(WEST, () -> sources.one(other)).releaseId().toString();
    for (String release :
        List.of(foreign, "0197ffff-0000-7000-8000-0123456789ab", "x", "' or 1=1", "1-1-1-1-1")) {
      assertThrows(NotFoundException.class, () -> figure(dataset, release, null), release);
      assertThrows(
          NotFoundException.class,
          () -> callAs(WEST, () -> sources.detail(dataset, release, null, 1)));
    }
    for (String day : List.of("1999-12-31", "gisteren", "2026-13-01")) {
      assertThrows(NotFoundException.class, () -> figure(dataset, null, day), day);
    }
  }

  @Test
  void anUnchangedRefetchAddsNothing() throws Exception {
    RegionTable table = RegionTable.named("90203NED");
    assertEquals(ImportStatus.PUBLISHED, imports.take(table, cbs).status());
    UUID dataset = imports.row("90203NED").id();
    Instant checked = imports.row("90203NED").checkedAt();
    assertEquals(ImportStatus.UNCHANGED, imports.take(table, cbs).status());
    assertEquals(1, callAs(WEST, () -> releases.history(dataset)).size());
    assertTrue(imports.row("90203NED").checkedAt().isAfter(checked));
  }

  /** What a page shows for one cell of that address. */
  private String figure(UUID dataset, String release, String asOf) throws Exception {
    return inTransaction(
        () -> {
          ReleaseRef found = permalink.require(dataset, release, asOf);
          List<Cell> series = cells.map(found, RATE, "Geslacht=" + TOTAL, "2026KW01");
          BigDecimal value =
              series.stream()
                  .filter(cell -> cell.geo().equals("AM25"))
                  .map(Cell::value)
                  .findFirst()
                  .orElseThrow();
          return value.toPlainString();
        });
  }

  private <T> T inTransaction(Callable<T> work) throws Exception {
    return callAs(
        WEST,
        () -> {
          transaction.begin();
          try {
            return work.call();
          } finally {
            transaction.rollback();
          }
        });
  }
}
