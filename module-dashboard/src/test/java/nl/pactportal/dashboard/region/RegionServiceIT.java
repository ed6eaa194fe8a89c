package nl.pactportal.dashboard.region;

import static nl.pactportal.dashboard.People.ADMINISTRATOR;
import static nl.pactportal.dashboard.People.ASSESSOR;
import static nl.pactportal.dashboard.People.AUDITOR;
import static nl.pactportal.dashboard.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pactportal.dashboard.chart.Graphic;
import nl.pactportal.dashboard.importer.ImportService;
import nl.pactportal.dashboard.source.DatasetRow;
import nl.pactportal.dashboard.source.SourceService;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.permission.NotPermittedException;
import nl.pactportal.testkit.SelectCounter;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The use cases with their permissions; each denial beside somebody who may. */
@ExtendWith(ArquillianExtension.class)
class RegionServiceIT {
  private static final Locale NL = Locale.forLanguageTag("nl");

  @Deployment
  static WebArchive war() {
    return TestWar.of("dashboard");
  }

  @Inject RegionService regions;
  @Inject RegionResource resource;
  @Inject SourceService sources;
  @Inject ImportService imports;
  @PersistenceContext EntityManager em;

  @Test
  void theOverviewHoldsTheRegionsOfTheUser() throws Exception {
    assertEquals(List.of("AM25"), codes(callAs(WEST, () -> regions.all())));
    assertEquals(
        List.of("AM25", "AM26", "AM27", "AM28", "AM32"),
        codes(callAs(AUDITOR, () -> regions.all())));
  }

  @Test
  void aForeignRegionIsAsUnknownAsOneThatDoesNotExist() throws Exception {
    for (String code : new String[] {"AM27", "AM99", "PB", "PNB", "am25", "", null, "' or 1=1"}) {
      assertThrows(
          NotFoundException.class, () -> callAs(WEST, () -> regions.one(code)), "code " + code);
    }
    assertEquals("West-Brabant", callAs(WEST, () -> regions.one("AM25")).name());
  }

  @Test
  void theAdministratorSeesSourcesButNoFigures() throws Exception {
    assertThrows(NotPermittedException.class, () -> callAs(ADMINISTRATOR, () -> regions.all()));
    assertThrows(
        NotPermittedException.class, () -> callAs(ADMINISTRATOR, () -> regions.one("AM25")));
    assertTrue(
        callAs(ADMINISTRATOR, () -> sources.all()).stream()
            .map(DatasetRow::code)
            .toList()
            .contains("DEMO-JW"));
  }

  @Test
  void onlyWhoMayImportsGetsAsFarAsTheTableId() {
    assertThrows(NotPermittedException.class, () -> callAs(WEST, () -> imports.start("80072ned")));
    assertThrows(BusinessException.class, () -> callAs(ASSESSOR, () -> imports.start("<b>")));
    assertThrows(BusinessException.class, () -> callAs(ADMINISTRATOR, () -> imports.start("1")));
  }

  @Test
  void aRegionPageCostsFewQueries() throws Exception {
    SelectCounter counter = SelectCounter.on(em);
    RegionReport report = callAs(WEST, () -> counter.count(() -> regions.one("AM25")));
    assertTrue(counter.selects() <= 5, counter.statements().toString());
    Set<String> shown =
        report.tables().stream().map(table -> table.about().code()).collect(Collectors.toSet());
    assertTrue(shown.containsAll(Set.of("DEMO-JW", "DEMO-UI", "DEMO-SL")), shown.toString());
    SelectCounter all = SelectCounter.on(em);
    callAs(ASSESSOR, () -> all.count(() -> regions.all()));
    assertTrue(all.selects() <= 5, all.statements().toString());
  }

  @Test
  void aSectionShowsWhatTheTableSays() throws Exception {
    RegionReport report = callAs(ASSESSOR, () -> regions.one("AM32"));
    List<Section> sections = new Sections(report, NL, LocalDate.of(2026, 11, 26)).all();
    Section work = sections.get(0);
    assertTrue(work.about().synthetic());
    assertEquals(1, work.charts().size());
    assertEquals("Geen cijfer voor: 2e kwartaal 2022.", work.missing());
    Graphic rate = work.charts().get(0);
    assertEquals("3e kwartaal 2026", rate.caption().referencePeriod());
    assertEquals("Voorlopig", rate.caption().status());
    assertEquals(31, rate.sheet().rows().size());
    assertEquals("3e kwartaal 2026", rate.sheet().rows().get(0).head());
    assertTrue(rate.sheet().rows().get(0).entries().get(0).note().startsWith("voorlopig"));
  }

  @Test
  void programsGetTheSameScope() throws Exception {
    JsonObject own = callAs(WEST, () -> resource.observations("AM25"));
    JsonObject table = own.getJsonArray("datasets").getJsonObject(0);
    assertEquals("DEMO-JW", table.getString("code"));
    assertTrue(table.getBoolean("synthetic"));
    JsonArray figures =
        table.getJsonArray("measures").getJsonObject(0).getJsonArray("observations");
    assertEquals(31, figures.size());
    assertEquals("Voorlopig", figures.getJsonObject(30).getString("status"));
    assertTrue(JsonbBuilder.create().toJson(own).contains("\"region\":\"AM25\""));
    assertThrows(NotFoundException.class, () -> callAs(WEST, () -> resource.observations("AM27")));
  }

  private static List<String> codes(List<RegionReport> reports) {
    return reports.stream().map(RegionReport::code).toList();
  }
}
