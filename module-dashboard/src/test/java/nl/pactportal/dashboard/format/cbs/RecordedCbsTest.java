package nl.pactportal.dashboard.format.cbs;

import static nl.pactportal.dashboard.format.Texts.cell;
import static nl.pactportal.dashboard.format.Texts.cells;
import static nl.pactportal.dashboard.format.Texts.read;
import static nl.pactportal.dashboard.format.Texts.refusal;
import static nl.pactportal.dashboard.format.Texts.sharedData;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.importer.ODataReader;
import nl.pactportal.dashboard.table.SourceCode;
import nl.pactportal.dashboard.table.SourceProperties;
import nl.pactportal.dashboard.table.SourceTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers of CBS as files; they are not part of this repository. */
@Tag("shared-data")
@EnabledIf(
    value = "nl.pactportal.dashboard.format.Texts#sharedDataFound",
    disabledReason = "shared/data lies nowhere above the working directory")
class RecordedCbsTest {
  @Test
  void untypedRows() {
    SourceTable table = read(path("v3/83906ENG.UntypedDataSet.sample.json")).table();
    assertEquals(16, cells(table).size());
    assertEquals("183.3", cell(table, "", "2023MM01").value().toString());
    assertEquals("-38.5", cells(table).get(4).value().toString());
    assertEquals("4864", cells(table).get(15).value().toString());
    assertEquals("Number Of Sold Dwellings", table.measures().get(3).title());
  }

  @Test
  void typedRowsWithPaddedCodes() {
    SourceTable table = read(path("v3/85792NED.TypedDataSet.excerpt.json")).table();
    assertEquals(
        List.of("PV27", "NL01", "GM0363"),
        table.categories().stream().map(SourceCode::code).toList());
    assertEquals("140.4", cell(table, "PV27", "2025KW02").value().toString());
    assertEquals("2025KW02", table.periods().get(0).code());
  }

  @Test
  void whatATableSaysOfItself() {
    SourceProperties said =
        CbsV3Words.properties(ODataReader.object(path("v3/84669NED.TableInfos.json")));
    assertEquals("2020-12-14T02:00:00", said.modified());
    assertEquals("Actualisering", said.reason());
    assertEquals("Perjaar", said.description().frequency());
  }

  @ParameterizedTest
  @CsvSource({
    "v3/84669NED.TableInfos.json, UNCLEAR",
    "v3/83642NED.service-document.json, UNCLEAR",
    "v4/81075ned.Properties.json, DISCONTINUED",
    "v4/Datasets.json, UNCLEAR",
    "v4/catalog-root.json, UNCLEAR",
    "v4/80072ned/Properties.json, UNCLEAR",
    "v4/80072ned/Observations.json, UNCLEAR",
    "v4/80072ned/Observations.count_top1.json, UNCLEAR",
    "v4/80072ned/PeriodenCodes.json, UNCLEAR",
    "v4/80072ned/PeriodenGroups.json, UNCLEAR",
    "v4/80072ned/MeasureCodes.json, UNCLEAR",
    "v4/80072ned/Dimensions.json, UNCLEAR",
    "v4/80072ned/BedrijfskenmerkenSBI2008Codes.json, UNCLEAR",
    "v4/80072ned/BedrijfskenmerkenSBI2008Groups.json, UNCLEAR",
    "v4/80072ned/service-document.json, UNCLEAR"
  })
  void partsThatAreNoTable(String name, ImportFailure failure) {
    assertEquals(failure, refusal(path(name)).failure(), name);
  }

  private static Path path(String name) {
    return sharedData().resolve("cbs-odata-" + name);
  }
}
