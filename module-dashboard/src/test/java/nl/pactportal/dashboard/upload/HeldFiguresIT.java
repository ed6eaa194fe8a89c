package nl.pactportal.dashboard.upload;

import static nl.pactportal.dashboard.People.ASSESSOR;
import static nl.pactportal.dashboard.People.NORTH_EAST;
import static nl.pactportal.dashboard.People.WEST;
import static nl.pactportal.dashboard.importer.Imports.as;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.pactportal.dashboard.gate.Finding;
import nl.pactportal.dashboard.gate.GateRule;
import nl.pactportal.dashboard.gate.ReleaseService;
import nl.pactportal.dashboard.importer.Imports;
import nl.pactportal.dashboard.observation.Cell;
import nl.pactportal.dashboard.observation.Freshness;
import nl.pactportal.dashboard.observation.Missing;
import nl.pactportal.dashboard.source.SourcePage;
import nl.pactportal.dashboard.source.SourceService;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a region counts passes the gate as all else does, and is proven safe again if it waited. */
@ExtendWith(ArquillianExtension.class)
class HeldFiguresIT {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final String FIRST = "2022/2023";
  private static final String NEXT = "2024/2025";

  @Deployment
  static WebArchive war() {
    return TestWar.of("dashboard");
  }

  @Inject UploadService uploads;
  @Inject UploadRows rows;
  @Inject ReleaseService releases;
  @Inject SourceService sources;
  @Inject Imports imports;

  @Test
  void aFileThatSkipsAYearIsKeptApartAndTheOldReleaseStays() throws Exception {
    String title = "Telling die wacht";
    UUID first = begin(title, VsvFile.of(FIRST, "Aantal wacht", 5, 23, 60));
    assertTrue(handIn(first));
    UUID next = follow(first, VsvFile.of(NEXT, "Aantal wacht", 6, 24, 61));
    assertFalse(handIn(next));

    UploadDetail held = detail(next);
    assertEquals(UploadStatus.HELD, held.upload().status());
    assertEquals(GateRule.PERIOD_GAP, held.outcome().findings().get(0).rule());
    assertEquals(
        "Tussen de perioden in uw bestand ontbreekt: 2023/2024.",
        new FindingWords(held.municipalities(), DUTCH).sentence(held.outcome().findings().get(0)));
    SourcePage shown = page(WEST, first);
    assertEquals(detail(first).upload().releaseId(), shown.dataset().releaseId());
    assertEquals(Freshness.State.WITHHELD, shown.freshness().state());
    for (Person reader : List.of(WEST, NORTH_EAST, ASSESSOR)) {
      UUID release = held.upload().releaseId();
      assertThrows(NotFoundException.class, () -> callAs(reader, () -> rows.read(release)));
    }
    assertEquals(1, imports.work(WEST, title).size(), "the region mends it");
    assertEquals(1, imports.work(ASSESSOR, "nakijken: " + title).size(), "the province decides");
    assertEquals(0, imports.work(NORTH_EAST, title).size());
    assertEquals(1, audited("figures.held", held));
    refused("own.known.QUARANTINED", () -> handIn(same(first, NEXT, "Aantal wacht")));

    decide(held, "publish");
    assertEquals(UploadStatus.PUBLISHED, detail(next).upload().status());
    assertEquals("Zo is het", detail(next).outcome().said());
    assertEquals(held.upload().releaseId(), page(WEST, first).dataset().releaseId());
    assertEquals(0, imports.work(WEST, title).size() + imports.work(ASSESSOR, title).size());
  }

  private UUID same(UUID first, String year, String measure) throws Exception {
    return follow(first, VsvFile.of(year, measure, 6, 24, 61));
  }

  @Test
  void yearsThatAreNotInTheFileStayUnlessItIsTheWholeTable() throws Exception {
    String measure = "Aantal blijft";
    UUID first = begin("Telling blijft", VsvFile.of(FIRST, measure, 5, 23, 60));
    handIn(first);
    UUID next = follow(first, VsvFile.of("2023/2024", measure, 6, 24, 61));
    assertEquals(List.of("2022SJ00"), detail(next).preview().kept());
    assertTrue(handIn(next));
    Map<String, Long> cells =
        callAs(WEST, () -> rows.read(detail(next).upload().releaseId())).cells().stream()
            .filter(cell -> cell.missing() == Missing.SECRET)
            .collect(Collectors.groupingBy(Cell::period, Collectors.counting()));
    assertEquals(Map.of("2022SJ00", 2L, "2023SJ00", 2L), cells, "masked as it was");

    UUID whole = follow(first, VsvFile.of("2023/2024", measure, 7, 24, 61));
    Assignment guessed = detail(whole).assignment();
    Assignment all = new Assignment(guessed.kinds(), false, false, false);
    long seen = version(whole);
    as(WEST, () -> uploads.assign(whole, seen, all, Map.of()));
    assertFalse(handIn(whole));
    List<GateRule> found = detail(whole).outcome().findings().stream().map(Finding::rule).toList();
    assertTrue(found.contains(GateRule.PERIOD_LOST), found.toString());
  }

  /** While it waited, another table told what it hides to protect a small count. */
  @Test
  void whatWouldGiveSomethingAwayByNowIsNotPublished() throws Exception {
    String measure = "Aantal verraad";
    UUID first = begin("Telling van eerst", VsvFile.of(FIRST, measure, 5, 23, 60));
    handIn(first);
    UUID held = follow(first, VsvFile.of(NEXT, measure, 3, 20, 50));
    assertFalse(handIn(held));
    UUID other = begin("Telling van later", VsvFile.of(NEXT, measure, 40, 20, 50));
    assertTrue(handIn(other));
    refused("own.held.unsafe", () -> decide(detail(held), "publish"));
    assertEquals(UploadStatus.HELD, detail(held).upload().status());
    assertEquals(detail(first).upload().releaseId(), page(WEST, first).dataset().releaseId());

    decide(detail(held), "reject");
    UploadDetail rejected = detail(held);
    assertEquals(UploadStatus.REJECTED, rejected.upload().status());
    assertEquals("Zo is het", rejected.outcome().said());
    assertEquals(0, counts(rejected), "what was never published is not kept");
    assertEquals(0, imports.work(WEST, "Telling van eerst").size());
    assertEquals(Freshness.State.UNKNOWN, page(WEST, first).freshness().state());
    UUID again = follow(first, VsvFile.of(NEXT, measure, 3, 20, 50));
    assertFalse(handIn(again), "masked anew it is another release");
    decide(detail(again), "publish");
    assertEquals(UploadStatus.PUBLISHED, detail(again).upload().status());
  }

  @Test
  void aNextFileTakesItsPlaceAndItsMakerTakesItBack() throws Exception {
    String measure = "Aantal terug";
    UUID first = begin("Telling terug", VsvFile.of(FIRST, measure, 5, 23, 60));
    handIn(first);
    UUID held = follow(first, VsvFile.of(NEXT, measure, 6, 24, 61));
    handIn(held);
    UUID next = follow(first, VsvFile.of("2026/2027", measure, 7, 25, 62));
    handIn(next);
    assertEquals(UploadStatus.REJECTED, detail(held).upload().status());
    assertEquals(1, imports.work(WEST, "Telling terug").size());
    UploadDetail waiting = detail(next);
    assertThrows(
        NotFoundException.class, () -> as(NORTH_EAST, () -> uploads.withdraw(next, version(next))));
    as(WEST, () -> uploads.withdraw(next, version(next)));
    assertEquals(UploadStatus.DISCARDED, detail(next).upload().status());
    assertEquals(0, counts(waiting));
    assertEquals(0, imports.work(WEST, "Telling terug").size());
    assertEquals(0, imports.work(ASSESSOR, "Telling terug").size());
    refused("error.stale", () -> as(WEST, () -> uploads.withdraw(first, version(first))));
  }

  private UUID begin(String title, SheetFile file) throws Exception {
    OwnTableEntry entry =
        new OwnTableEntry(title, "Telling", "CC0", Audience.REGION, 10, true, false);
    return callAs(WEST, () -> uploads.begin("AM25", entry, file));
  }

  private UUID follow(UUID first, SheetFile file) throws Exception {
    UUID table = detail(first).table().id();
    return callAs(WEST, () -> uploads.follow(table, file));
  }

  private boolean handIn(UUID upload) throws Exception {
    long seen = version(upload);
    return callAs(WEST, () -> uploads.publish(upload, seen));
  }

  private long version(UUID upload) {
    return detail(upload).upload().version();
  }

  private UploadDetail detail(UUID upload) {
    try {
      return callAs(WEST, () -> uploads.detail(upload));
    } catch (RuntimeException known) {
      throw known;
    } catch (Exception other) {
      throw new IllegalStateException(other);
    }
  }

  private SourcePage page(Person person, UUID upload) throws Exception {
    UUID dataset = detail(upload).table().datasetId();
    return callAs(person, () -> sources.detail(dataset, 1));
  }

  private void decide(UploadDetail held, String how) throws Exception {
    UUID id = held.upload().releaseId();
    long version = callAs(ASSESSOR, () -> releases.page(id)).release().version();
    as(
        ASSESSOR,
        () -> {
          if (how.equals("publish")) {
            releases.publish(id, "Zo is het", version);
          } else {
            releases.reject(id, "Zo is het", version);
          }
        });
  }

  private long audited(String action, UploadDetail upload) throws Exception {
    return number(
        "select count(*) from platform.audit_entry where action = '"
            + action
            + "' and object_id = '"
            + upload.upload().releaseId()
            + "'");
  }

  private long counts(UploadDetail upload) throws Exception {
    return number(
        "select count(*) from dashboard.region_count where release_id = '"
            + upload.upload().releaseId()
            + "'");
  }

  private long number(String sql) throws Exception {
    return Long.parseLong(callAs(WEST, () -> rows.ask(sql)).get(0));
  }

  /** What is tried. */
  private interface Step {
    void run() throws Exception;
  }

  private static void refused(String key, Step step) {
    assertEquals(key, assertThrows(BusinessException.class, step::run).key());
  }
}
