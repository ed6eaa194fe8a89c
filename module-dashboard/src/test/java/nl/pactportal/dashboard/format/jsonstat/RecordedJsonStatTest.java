package nl.pactportal.dashboard.format.jsonstat;

import static nl.pactportal.dashboard.format.Texts.cell;
import static nl.pactportal.dashboard.format.Texts.cells;
import static nl.pactportal.dashboard.format.Texts.read;
import static nl.pactportal.dashboard.format.Texts.refusal;
import static nl.pactportal.dashboard.format.Texts.sharedData;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.observation.Flag;
import nl.pactportal.dashboard.observation.Missing;
import nl.pactportal.dashboard.table.SourceCell;
import nl.pactportal.dashboard.table.SourceTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** JSON-stat as served by others; the files are not part of this repository. */
@Tag("shared-data")
@EnabledIf(
    value = "nl.pactportal.dashboard.format.Texts#sharedDataFound",
    disabledReason = "shared/data lies nowhere above the working directory")
class RecordedJsonStatTest {
  @Test
  void unemploymentOfTheOecd() {
    SourceTable table = table("json-stat.org/oecd.json");
    assertEquals(432, cells(table).size());
    assertEquals("5.163411369", cell(table, "NL", "2012JJ00").value().toString());
    assertEquals(Set.of(), cell(table, "NL", "2012JJ00").flags());
    assertEquals("5.801548283", cell(table, "NL", "2013JJ00").value().toString());
    assertEquals(Set.of(Flag.ESTIMATED), cell(table, "NL", "2013JJ00").flags());
    assertEquals("6.10348765", cell(table, "NL", "2014JJ00").value().toString());
    assertEquals(Set.of(Flag.ESTIMATED), cell(table, "NL", "2014JJ00").flags());
    assertEquals("%", table.measures().get(0).unit());
  }

  @Test
  void populationOfCanada() {
    SourceTable table = table("json-stat.org/canada.json");
    List<SourceCell> cells = cells(table);
    assertEquals(120, cells.size());
    assertTrue(
        cells.stream().allMatch(cell -> cell.symbol().equals("a") && cell.flags().isEmpty()));
    SourceCell total = cells.get(0);
    assertEquals("34880.5", total.value().toString());
    assertEquals("POP", total.measure());
    assertEquals("age=T;sex=T", total.dimensions());
    assertEquals("CA", total.geo());
    assertEquals("thousands of persons", table.measures().get(0).unit());
  }

  @Test
  void populationOfGalicia() {
    SourceTable table = table("json-stat.org/galicia.json");
    List<SourceCell> cells = cells(table);
    assertEquals(3960, cells.size());
    assertEquals(4, cells.stream().filter(cell -> cell.value() == null).count());
    assertTrue(cells.stream().noneMatch(cell -> cell.missing() == Missing.NOT_APPLICABLE));
    assertEquals("age=T;birth=T;gender=T", cells.get(0).dimensions());
  }

  @Test
  void unemploymentOfCounties() {
    SourceTable table = table("json-stat.org/us-unr.json");
    List<BigDecimal> values = cells(table).stream().map(SourceCell::value).sorted().toList();
    assertEquals(3220, values.size());
    assertEquals("6.5", cell(table, "01001", "2012JJ00").value().toString());
    assertEquals("0.8", values.get(0).toString());
    assertEquals("28.3", values.get(3219).toString());
  }

  @Test
  void collectionIsRefused() {
    var refused = refusal(sharedData().resolve("jsonstat/json-stat.org/collection.json"));
    assertEquals(ImportFailure.UNCLEAR, refused.failure());
    assertTrue(refused.getMessage().startsWith("a collection"), refused.getMessage());
  }

  @Test
  void productOfIreland() {
    SourceTable table = table("cso.ie/cso_ie-NQQ25.json");
    assertEquals(1216, cells(table).size());
    assertEquals(76, table.periods().size());
    assertEquals("1997KW01", table.periods().get(0).code());
    assertEquals("Euro Million", table.measures().get(0).unit());
  }

  @Test
  void productOfItalyInTheOldEurostat() {
    SourceTable table = table("eurostat-legacy/eurostat-name_gpd_c-geo_IT.json");
    assertEquals(69, cells(table).size());
    SourceCell old = cell(table, "IT", "1946JJ00");
    assertEquals(Missing.UNKNOWN, old.missing());
    assertEquals(":", old.symbol());
    assertEquals(24, cells(table).stream().filter(cell -> cell.value() != null).count());
    assertEquals("2015-11-05T23:00:00Z", table.properties().modified());
  }

  @Test
  void productOfAllInTheOldEurostat() {
    SourceTable table = table("eurostat-legacy/eurostat-name_gpd_c.json");
    assertEquals(3036, cells(table).size());
    assertEquals(44, table.categories().stream().filter(c -> c.dimension().equals("geo")).count());
  }

  @Test
  void unemploymentOfGermanyInTheNewEurostat() {
    SourceTable table = table("eurostat/une_rt_a_DE_2019.json");
    assertEquals(1, cells(table).size());
    assertEquals("2.9", cell(table, "DE", "2019JJ00").value().toString());
    assertEquals("age=Y15-74;sex=T", cell(table, "DE", "2019JJ00").dimensions());
    assertEquals("2026-09-10T23:00:00+0200", table.properties().modified());
    assertEquals("PC_ACT", table.measures().get(0).code());
  }

  private static SourceTable table(String name) {
    return read(sharedData().resolve("jsonstat").resolve(name)).table();
  }
}
