package nl.pactportal.dashboard.importer;

import static nl.pactportal.dashboard.People.ASSESSOR;
import static nl.pactportal.dashboard.importer.Imports.as;
import static nl.pactportal.dashboard.importer.RegionTable.COUNT;
import static nl.pactportal.dashboard.importer.RegionTable.MEN;
import static nl.pactportal.dashboard.importer.RegionTable.RATE;
import static nl.pactportal.dashboard.importer.RegionTable.TOTAL;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.pactportal.dashboard.gate.Finding;
import nl.pactportal.dashboard.gate.GateRule;
import nl.pactportal.dashboard.gate.KeptFigure;
import nl.pactportal.dashboard.gate.ReleasePage;
import nl.pactportal.dashboard.gate.ReleaseService;
import nl.pactportal.platform.time.ClockProducer;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What changed beyond belief is kept apart for a person, who sees the figures old next to new. */
@ExtendWith(ArquillianExtension.class)
class ImplausibleChangeIT {
  private static final String NEXT = "2026KW02";

  @Deployment
  static WebArchive war() {
    return TestWar.of("dashboard");
  }

  @Inject Imports imports;
  @Inject ReleaseService releases;
  private final LocalDate today = LocalDate.now(ClockProducer.ZONE);
  private final CbsServer cbs = CbsServer.start();

  @AfterEach
  void stop() {
    cbs.close();
  }

  @Test
  void aFigureThatBecomesTenTimesAsMuchIsKeptApart() throws Exception {
    RegionTable table = published("90401NED");
    table.version("202602010200", "Verbetering").cell(COUNT, TOTAL, "AM25", "2026KW01", "41000");
    assertEquals(ImportStatus.QUARANTINED, imports.take(table, cbs).status());
    ReleasePage page = page(table);
    Finding found = only(page, GateRule.REVISED);
    assertEquals("M002 · Geslacht=T001038 · AM25 · 2026KW01", found.place());
    assertEquals(List.of("4100", "41000"), List.of(found.expected(), found.found()));
    KeptFigure figure = page.figures().get(0);
    assertEquals(new BigDecimal("4100"), figure.before());
    assertEquals(new BigDecimal("41000"), figure.now());
    assertEquals("Werklozen", page.names().measures().get("M002"));
  }

  @Test
  void whatIsUsualPassesAndSoDoesAFewMoreOfAFew() throws Exception {
    RegionTable table = published("90402NED");
    table
        .version("202602010200", "Verbetering")
        .cell(COUNT, MEN, "AM25", "2026KW01", "3200")
        .cell(RATE, TOTAL, "AM25", "2026KW01", "14.4");
    assertEquals(ImportStatus.PUBLISHED, imports.take(table, cbs).status(), "5 points, 45 percent");
    table.version("202602020200", "Verbetering").cell(RATE, TOTAL, "AM25", "2026KW01", "20");
    assertEquals(ImportStatus.QUARANTINED, imports.take(table, cbs).status());
    assertEquals("14.4", only(page(table), GateRule.REVISED).expected());
  }

  @Test
  void aSmallMistakeEverywhereIsSeenInAllTogether() throws Exception {
    allow("90403NED", "REVISED_SUM", 10, today);
    RegionTable table = published("90403NED").version("202602010200", "Verbetering");
    for (String region : List.of("AM25", "AM26", "AM27", "AM28", "AM32")) {
      table
          .cell(COUNT, TOTAL, region, "2026KW01", "4900")
          .cell(COUNT, MEN, region, "2026KW01", "2640");
    }
    assertEquals(ImportStatus.QUARANTINED, imports.take(table, cbs).status());
    ReleasePage page = page(table);
    List<Finding> found = page.findings();
    assertEquals(6, page.figures().size(), "the largest of the period");
    assertTrue(page.figures().stream().allMatch(one -> "2026KW01".equals(one.cell().period())));
    assertEquals(List.of(GateRule.REVISED_SUM), found.stream().map(Finding::rule).toList());
    assertEquals("31500", found.get(0).expected());
    assertEquals("37700", found.get(0).found());
  }

  @Test
  void aNewPeriodIsComparedWithAnEarlierOneUnlessTheSeriesBreaks() throws Exception {
    RegionTable table = jumping("90404NED");
    assertEquals(ImportStatus.QUARANTINED, imports.take(table, cbs).status());
    Finding found = only(page(table), GateRule.JUMPED);
    assertEquals("2026KW01", found.cell().against(), "there is no quarter of a year before");
    assertEquals(List.of("2200", "8000"), List.of(found.expected(), found.found()));
    assertEquals(
        2,
        page(table).figures().stream()
            .filter(f -> f.cell().geo().equals("AM27") && f.cell().dimensions().endsWith(MEN))
            .count(),
        "the new period, and the one before");

    RegionTable broken = jumping("90405NED");
    UUID dataset = imports.row("90405NED").id();
    as(Imports.IMPORTER, () -> imports.broken(dataset, NEXT));
    assertEquals(ImportStatus.PUBLISHED, imports.take(broken, cbs).status());
  }

  private RegionTable jumping(String id) throws Exception {
    RegionTable table = published(id).version("202602010200", "Actualisering").period(NEXT);
    return table.cell(COUNT, MEN, "AM27", NEXT, "8000").cell(COUNT, TOTAL, "AM27", NEXT, "9000");
  }

  @Test
  void aTableHasLimitsOfItsOwnFromADayOn() throws Exception {
    RegionTable table = published("90406NED").version("202602010200", "Verbetering");
    table
        .cell(COUNT, TOTAL, "AM25", "2026KW01", "5000")
        .cell(COUNT, MEN, "AM25", "2026KW01", "4800"); // 118 percent
    allow("90406NED", "REVISED", 130, today.plusDays(1));
    assertEquals(ImportStatus.QUARANTINED, imports.take(table, cbs).status(), "not yet");
    allow("90406NED", "REVISED", 130, today);
    table.version("202602020200", "Verbetering").cell(COUNT, MEN, "AM25", "2026KW01", "4801");
    assertEquals(ImportStatus.PUBLISHED, imports.take(table, cbs).status());
  }

  private void allow(String table, String rule, int percent, LocalDate from) throws Exception {
    as(Imports.IMPORTER, () -> imports.allow(table, rule, COUNT, percent, from));
  }

  private RegionTable published(String id) throws Exception {
    RegionTable table = RegionTable.named(id);
    assertEquals(ImportStatus.PUBLISHED, imports.take(table, cbs).status());
    return table;
  }

  private ReleasePage page(RegionTable table) throws Exception {
    UUID dataset = imports.row(table.id.code()).id();
    UUID newest = callAs(ASSESSOR, () -> releases.history(dataset)).get(0).id();
    return callAs(ASSESSOR, () -> releases.page(newest));
  }

  private static Finding only(ReleasePage page, GateRule rule) {
    List<Finding> found = page.findings().stream().filter(one -> one.rule() == rule).toList();
    assertTrue(found.size() == 1, page.findings().toString());
    return found.get(0);
  }
}
