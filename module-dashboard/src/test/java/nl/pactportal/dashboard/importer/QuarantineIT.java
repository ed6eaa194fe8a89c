package nl.pactportal.dashboard.importer;

import static nl.pactportal.dashboard.People.ADMINISTRATOR;
import static nl.pactportal.dashboard.People.ASSESSOR;
import static nl.pactportal.dashboard.People.AUDITOR;
import static nl.pactportal.dashboard.People.WEST;
import static nl.pactportal.dashboard.importer.Imports.as;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.pactportal.dashboard.breaks.BreakService;
import nl.pactportal.dashboard.gate.Finding;
import nl.pactportal.dashboard.gate.GateRule;
import nl.pactportal.dashboard.gate.KeptFigure;
import nl.pactportal.dashboard.gate.ReleaseFacts;
import nl.pactportal.dashboard.gate.ReleasePage;
import nl.pactportal.dashboard.gate.ReleaseService;
import nl.pactportal.dashboard.observation.Freshness;
import nl.pactportal.dashboard.source.ReleaseStatus;
import nl.pactportal.dashboard.source.SourcePage;
import nl.pactportal.dashboard.source.SourceService;
import nl.pactportal.dashboard.source.TableNames;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.permission.NotPermittedException;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What does not pass the gate is stored, shown to nobody, and decided on by somebody. */
@ExtendWith(ArquillianExtension.class)
class QuarantineIT {
  @Deployment
  static WebArchive war() {
    return TestWar.of("dashboard");
  }

  @Inject Imports imports;
  @Inject ReleaseService releases;
  @Inject SourceService sources;
  @Inject BreakService breaks;
  private final CbsServer cbs = CbsServer.start();

  @AfterEach
  void stop() {
    cbs.close();
  }

  @Test
  void aTableThatLostARegionIsKeptApartAndTheOldOneStays() throws Exception {
    RegionTable good = RegionTable.named("90101NED");
    assertEquals(ImportStatus.PUBLISHED, imports.take(good, cbs).status());
    UUID before = page(WEST, good).dataset().releaseId();
    RegionTable bad = RegionTable.named("90101NED").withoutRegion("AM32");
    assertEquals(ImportStatus.QUARANTINED, imports.take(bad, cbs).status());

    SourcePage shown = page(WEST, good);
    assertEquals(before, shown.dataset().releaseId());
    assertEquals(good.size(), shown.figures().total());
    assertEquals(Freshness.State.WITHHELD, shown.freshness().state());
    assertTrue(shown.freshness().isStale());
    ReleaseFacts waiting = history(ASSESSOR, good).get(0);
    assertEquals(ReleaseStatus.QUARANTINED, waiting.status());
    assertEquals(12, waiting.removed(), "cells of one region");
    ReleasePage found = callAs(ASSESSOR, () -> releases.page(waiting.id()));
    List<GateRule> rules = found.findings().stream().map(Finding::rule).toList();
    assertTrue(rules.contains(GateRule.REGION_LOST), rules.toString());
    assertTrue(rules.contains(GateRule.ROW_COUNT), rules.toString());
    seenByNobodyElse(good, waiting);
    askedOnce(bad, waiting);
  }

  private void seenByNobodyElse(RegionTable table, ReleaseFacts waiting) throws Exception {
    UUID dataset = waiting.datasetId();
    String id = waiting.id().toString();
    for (Person person : List.of(WEST, AUDITOR)) {
      assertThrows(
          NotFoundException.class, () -> callAs(person, () -> releases.page(waiting.id())));
      assertEquals(1, history(person, table).size());
    }
    for (Person person : List.of(WEST, ASSESSOR)) {
      assertThrows(
          NotFoundException.class,
          () -> callAs(person, () -> sources.detail(dataset, id, null, 1)),
          "a permalink to it");
      assertFalse(page(person, table).dataset().releaseId().equals(waiting.id()));
    }
  }

  /** The next night the source still has it: no second release, no second piece of work. */
  private void askedOnce(RegionTable bad, ReleaseFacts waiting) throws Exception {
    assertEquals(1, imports.work(ASSESSOR, "Tabel 90101NED").size());
    assertTrue(
        imports.work(ASSESSOR, "Tabel 90101NED").get(0).path().endsWith(waiting.id().toString()));
    assertEquals(ImportStatus.QUARANTINED, imports.take(bad, cbs).status());
    assertEquals(2, history(ASSESSOR, bad).size());
    assertEquals(1, imports.work(ASSESSOR, "Tabel 90101NED").size());
    assertEquals(0, imports.work(WEST, "Tabel 90101NED").size());

    RegionTable good = RegionTable.named("90101NED");
    assertEquals(ImportStatus.UNCHANGED, imports.take(good, cbs).status());
    assertEquals(0, imports.work(ASSESSOR, "Tabel 90101NED").size());
    assertTrue(history(ASSESSOR, bad).get(0).overtaken());
    assertEquals(Freshness.State.UNKNOWN, page(WEST, good).freshness().state());
  }

  /** More than a hundred percent: told for the measure, shown with its cell. */
  private void shownBesideTheOneInForce(ReleaseFacts waiting) throws Exception {
    ReleasePage seen = callAs(ASSESSOR, () -> releases.page(waiting.id()));
    KeptFigure figure = seen.figures().get(0);
    assertEquals(new BigDecimal("101.5"), figure.now());
    assertEquals("AM25 2026KW01", figure.cell().geo() + " " + figure.cell().period());
    assertTrue(figure.before().compareTo(BigDecimal.valueOf(100)) < 0, figure.toString());
  }

  @Test
  void somebodyPublishesItWithAReason() throws Exception {
    imports.take(RegionTable.named("90102NED"), cbs);
    RegionTable odd =
        RegionTable.named("90102NED").cell(RegionTable.RATE, "3000", "AM25", "2026KW01", "101.5");
    assertEquals(ImportStatus.QUARANTINED, imports.take(odd, cbs).status());
    ReleaseFacts waiting = history(ASSESSOR, odd).get(0);
    assertEquals(1, waiting.changed());
    shownBesideTheOneInForce(waiting);
    for (Person other : List.of(WEST, AUDITOR)) {
      assertThrows(
          NotPermittedException.class,
          () -> as(other, () -> releases.publish(waiting.id(), "zo is het", waiting.version())));
    }
    BusinessException why =
        assertThrows(
            BusinessException.class,
            () -> as(ASSESSOR, () -> releases.publish(waiting.id(), " ", waiting.version())));
    assertEquals("reason", why.field());
    assertFalse(page(WEST, odd).dataset().releaseId().equals(waiting.id()), "refused: nothing");
    assertEquals(0, audited("dataset.released", waiting));

    as(ASSESSOR, () -> releases.publish(waiting.id(), "Klopt volgens CBS", waiting.version()));
    assertEquals(waiting.id(), page(WEST, odd).dataset().releaseId());
    assertEquals(
        "Klopt volgens CBS",
        callAs(WEST, () -> releases.page(waiting.id())).release().decisionSaid());
    assertEquals(1, audited("dataset.released", waiting));
    assertEquals(0, imports.work(ASSESSOR, "Tabel 90102NED").size());
    assertThrows(
        BusinessException.class,
        () -> as(ADMINISTRATOR, () -> releases.reject(waiting.id(), "nee", waiting.version())));
    assertEquals(ImportStatus.UNCHANGED, imports.take(odd, cbs).status());
  }

  @Test
  void whatWasRejectedIsNotAskedAgain() throws Exception {
    imports.take(RegionTable.named("90103NED"), cbs);
    RegionTable odd = RegionTable.named("90103NED").renamed(RegionTable.COUNT, "M009");
    assertEquals(ImportStatus.QUARANTINED, imports.take(odd, cbs).status());
    ReleaseFacts waiting = history(ADMINISTRATOR, odd).get(0);
    namesOfWhatIsKeptApartAreForWhoDecides(waiting);
    as(ADMINISTRATOR, () -> releases.reject(waiting.id(), "Onderwerp weg", waiting.version()));
    assertEquals(ImportStatus.REJECTED, imports.take(odd, cbs).status());
    assertEquals(2, history(ASSESSOR, odd).size());
    assertEquals(0, imports.work(ASSESSOR, "Tabel 90103NED").size());
    assertThrows(NotFoundException.class, () -> callAs(WEST, () -> releases.page(waiting.id())));
    assertThrows(
        NotFoundException.class,
        () -> callAs(WEST, () -> sources.detail(waiting.datasetId(), waiting.id() + "", "", 1)));
  }

  private void namesOfWhatIsKeptApartAreForWhoDecides(ReleaseFacts waiting) throws Exception {
    TableNames told = callAs(ADMINISTRATOR, () -> releases.page(waiting.id())).names();
    assertTrue(told.measures().keySet().containsAll(List.of("M009", RegionTable.COUNT)));
    assertEquals("Titel AM25", told.areas().get("AM25"), "as the table says");
    assertFalse(told.periods().isEmpty());
    TableNames open = callAs(WEST, () -> breaks.names(waiting.datasetId()));
    assertEquals(told.areas(), open.areas());
    assertTrue(open.measures().containsKey(RegionTable.COUNT));
    assertFalse(open.measures().containsKey("M009"), "of a release that is not published");
  }

  @Test
  void aPartGreaterThanItsTotalIsFoundInTheDatabase() throws Exception {
    as(Imports.IMPORTER, () -> imports.limit("90104NED", "TOTAL", "Geslacht", "T001038"));
    assertEquals(ImportStatus.PUBLISHED, imports.take(RegionTable.named("90104NED"), cbs).status());
    RegionTable odd =
        RegionTable.named("90104NED").cell(RegionTable.COUNT, "3000", "AM27", "2025KW04", "4101");
    assertEquals(ImportStatus.QUARANTINED, imports.take(odd, cbs).status());
    UUID id = history(ASSESSOR, odd).get(0).id();
    ReleasePage page = callAs(ASSESSOR, () -> releases.page(id));
    Finding found = page.findings().get(0);
    assertEquals(GateRule.TOTAL, found.rule());
    assertEquals("M002 · AM27 · 2025KW04", found.place());
    assertEquals("4101", found.found());
    assertEquals(new BigDecimal("4101"), page.figures().get(0).now(), "the part, with its total");
    assertEquals(Set.of("AM27 2025KW04"), cells(page));
  }

  private static Set<String> cells(ReleasePage page) {
    return page.figures().stream()
        .map(one -> one.cell().geo() + " " + one.cell().period())
        .collect(Collectors.toSet());
  }

  @Test
  void aTotalPerAreaIsAWayToSayItToo() throws Exception {
    as(Imports.IMPORTER, () -> imports.limit("90105NED", "TOTAL", "geo", "AM25"));
    RegionTable odd =
        RegionTable.named("90105NED").cell(RegionTable.COUNT, "3000", "AM27", "2025KW04", "2201");
    assertEquals(ImportStatus.QUARANTINED, imports.take(odd, cbs).status());
    Person assessor = ASSESSOR;
    UUID id = history(assessor, odd).get(0).id();
    ReleasePage page = callAs(assessor, () -> releases.page(id));
    assertEquals(1, page.findings().size(), page.findings().toString());
    assertEquals("M002 · Geslacht=3000 · 2025KW04", page.findings().get(0).place());
    assertTrue(cells(page).containsAll(Set.of("AM25 2025KW04", "AM27 2025KW04")));
    assertTrue(page.figures().stream().allMatch(one -> one.cell().dimensions().contains("3000")));
    assertEquals(0, audited("dataset.published", page.release()));
  }

  private long audited(String action, ReleaseFacts release) throws Exception {
    return callAs(
        AUDITOR,
        () ->
            imports.count(
                "select count(*) from platform.audit_entry where action = '"
                    + action
                    + "' and actor_name <> '' and object_id = ?1",
                release.id().toString()));
  }

  private List<ReleaseFacts> history(Person person, RegionTable table) throws Exception {
    UUID id = imports.row(table.id.code()).id();
    return callAs(person, () -> releases.history(id));
  }

  private SourcePage page(Person person, RegionTable table) throws Exception {
    UUID id = imports.row(table.id.code()).id();
    return callAs(person, () -> sources.detail(id, 1));
  }
}
