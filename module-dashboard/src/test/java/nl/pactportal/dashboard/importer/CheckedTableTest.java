package nl.pactportal.dashboard.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.regex.Matcher;
import nl.pactportal.dashboard.importer.CbsServer.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gate before publishing. */
class CheckedTableTest {
  private final CbsServer cbs = SmallTable.on(CbsServer.start(), "202601010200");
  @TempDir Path folder;

  @AfterEach
  void stop() {
    cbs.close();
  }

  @Test
  void hasTheSameHashWhateverTheOrderOfRows() {
    String hash = check().hash();
    swapPages();
    assertEquals(hash, check().hash());
  }

  private void swapPages() {
    String next = "\"@odata.nextLink\":\"Observations?$skip=4\",";
    cbs.on(
        SmallTable.PATH + "Observations",
        SmallTable.SECOND.replaceFirst("\\{", "{" + Matcher.quoteReplacement(next)));
    cbs.on(
        SmallTable.PATH + "Observations?$skip=4",
        SmallTable.first("").replace("\"@odata.nextLink\":\"\",", ""));
  }

  @Test
  void hasAnotherHashWhenAStatusChanges() {
    String hash = check().hash();
    cbs.on(
        SmallTable.PATH + "PeriodenCodes", SmallTable.PERIODS.replace("Voorlopig", "Definitief"));
    assertNotEquals(hash, check().hash());
  }

  @Test
  void refusesAnEmptyTable() {
    cbs.on(SmallTable.PATH + "Observations", "{\"value\":[]}");
    assertEquals(ImportFailure.EMPTY, failure());
  }

  @Test
  void refusesFewerFiguresThanAnnounced() {
    cbs.on(SmallTable.PATH + "Properties", SmallTable.properties("1", 7));
    assertEquals(ImportFailure.INCOMPLETE, failure());
  }

  @Test
  void refusesACodeNobodyExplains() {
    cbs.on(
        SmallTable.PATH + "MeasureCodes", Answer.ok(SmallTable.MEASURES.replace("M002", "M003")));
    assertEquals(ImportFailure.UNREADABLE, failure());
  }

  private CheckedTable check() {
    CbsTables tables = new CbsTables(new ODataClient(cbs.catalogue(), Patience.PERSON), folder);
    return CheckedTable.of(tables.download(SmallTable.ID, count -> {}));
  }

  private ImportFailure failure() {
    return assertThrows(SourceException.class, this::check).failure();
  }
}
