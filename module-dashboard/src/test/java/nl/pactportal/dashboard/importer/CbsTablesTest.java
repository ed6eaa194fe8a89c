package nl.pactportal.dashboard.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.pactportal.dashboard.importer.CbsServer.Answer;
import nl.pactportal.dashboard.observation.Missing;
import nl.pactportal.dashboard.table.SourceCell;
import nl.pactportal.dashboard.table.SourceCode;
import nl.pactportal.dashboard.table.SourceMeasure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The importer against a source that behaves, and one that does not. */
class CbsTablesTest {
  private static final Patience SHORT =
      new Patience(3, Duration.ofMillis(600), Duration.ofMillis(20));
  private static final String PAGE = SmallTable.PATH + "Observations";
  private final CbsServer cbs = SmallTable.on(CbsServer.start(), "202601010200");
  @TempDir Path folder;

  @AfterEach
  void stop() {
    cbs.close();
  }

  @Test
  void readsAllPagesWhateverTheOrderOfProperties() {
    List<Integer> progress = new ArrayList<>();
    List<SourceCell> cells = cells(download(progress));
    assertEquals(SmallTable.OBSERVATIONS, cells.size());
    assertEquals(List.of(4, 6), progress);
    assertEquals(
        SourceCell.of("M001", "Geslacht=T001038", "", "2026KW01", new BigDecimal("9.75")),
        cells.get(1));
    assertEquals(0, new BigDecimal(5).compareTo(cells.get(5).value()));
  }

  @Test
  void keepsAnUnknownValueAttributeAsServed() {
    SourceCell odd = cells(download()).get(4);
    assertNull(odd.value());
    assertEquals("Geheim?", odd.symbol());
    assertEquals(Missing.UNKNOWN, odd.missing());
    assertEquals("Geslacht=3000", odd.dimensions());
  }

  @Test
  void readsWhatTheTableSaysOfItself() {
    CbsDownload table = download();
    assertEquals("202601010200", table.properties().version());
    assertEquals("Jongeren <b>test</b>", table.properties().description().title());
    assertEquals(new CbsLayout("Perioden", null, List.of("Geslacht")), table.layout());
    assertEquals(List.of("Definitief", "Voorlopig", ""), statuses(table));
    assertEquals(SourceMeasure.of("M002", "Werklozen", "x 1 000", 0), table.measures().get(1));
  }

  @Test
  void tellsAnUnknownTable() {
    assertEquals(
        ImportFailure.UNKNOWN_TABLE,
        failure(() -> tables().properties(new TableId("12345xyz"))).failure());
  }

  @Test
  void triesAgainAfterAnError() {
    cbs.on(PAGE, Answer.status(500), Answer.status(503), Answer.ok(SmallTable.SECOND));
    assertEquals(2, cells(download()).size());
    assertEquals(3, cbs.asked().stream().filter(path -> path.endsWith("/Observations")).count());
  }

  @Test
  void givesUpOnASourceThatStaysDown() {
    cbs.on(PAGE, Answer.status(503));
    assertEquals(ImportFailure.SOURCE_DOWN, failure().failure());
  }

  @Test
  void doesNotWaitForEver() {
    cbs.on(PAGE, Answer.ok(SmallTable.SECOND).after(5_000)); // good, for who would wait
    assertEquals(ImportFailure.SOURCE_DOWN, failure().failure());
  }

  @Test
  void doesNotAskAgainWhereItIsRefused() {
    cbs.on(PAGE, Answer.status(406));
    assertEquals(ImportFailure.REFUSED, failure().failure());
    assertEquals(1, cbs.asked().stream().filter(path -> path.endsWith("/Observations")).count());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"value\":[{\"Id\":0,\"Value\":9.4,\"Mea",
        "{\"value\":[{\"Measure\":\"M001\",\"Perioden\":\"2025KW04\",\"Geslacht\":\"3000\",\"Value\":1}",
        "",
        "[]",
        "<html>onderhoud</html>",
        "{\"error\":{\"code\":\"x\"}}",
        "{\"value\":[1,2]}",
        "{\"value\":\"none\"}"
      })
  void refusesWhatIsNoPageOfRows(String body) {
    cbs.on(PAGE, body);
    assertEquals(ImportFailure.UNREADABLE, failure().failure());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"9,4\"", "\"<script>\"", "1e400", "12345678901234567890123456789012345678901"})
  void refusesWhatIsNoFigure(String value) {
    cbs.on(
        PAGE,
        "{\"value\":[{\"Measure\":\"M001\",\"Perioden\":\"2025KW04\",\"Geslacht\":\"3000\",\"Value\":"
            + value
            + "}]}");
    CbsDownload table = download();
    assertEquals(ImportFailure.UNREADABLE, failure(() -> cells(table)).failure());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://169.254.169.254/latest/meta-data",
        "https://127.0.0.1/odata",
        "http://127.0.0.1:1/odata",
        "//example.org/x",
        "file:///etc/passwd"
      })
  void followsLinksOnTheSameHostOnly(String link) {
    cbs.on(PAGE, SmallTable.first(link));
    assertEquals(ImportFailure.FOREIGN_LINK, failure().failure());
    assertTrue(cbs.asked().stream().allMatch(path -> path.startsWith(CbsServer.CATALOGUE)));
  }

  @Test
  void followsNoRedirect() {
    cbs.on(PAGE, Answer.status(302));
    assertEquals(ImportFailure.REFUSED, failure().failure());
  }

  @Test
  void leavesACircleOfPages() {
    cbs.on(PAGE, SmallTable.first("Observations"));
    assertEquals(ImportFailure.UNREADABLE, failure().failure());
  }

  @Test
  void hangsUpOnAnAnswerThatIsTooLong() {
    ODataClient small = new ODataClient(cbs.catalogue(), SHORT, 1000);
    cbs.on(PAGE, "{\"x\":\"" + "y".repeat(5000) + "\",\"value\":[]}");
    CbsTables tables = new CbsTables(small, folder);
    assertEquals(
        ImportFailure.TOO_LARGE,
        failure(() -> tables.download(SmallTable.ID, count -> {})).failure());
  }

  @Test
  void tellsThatNobodyAnswers() {
    cbs.close();
    assertEquals(ImportFailure.SOURCE_DOWN, failure().failure());
  }

  private static List<String> statuses(CbsDownload table) {
    return table.periods().stream().map(SourceCode::status).toList();
  }

  private static List<SourceCell> cells(CbsDownload table) {
    List<SourceCell> cells = new ArrayList<>();
    table.forEach(cells::add);
    return cells;
  }

  private CbsTables tables() {
    return new CbsTables(new ODataClient(cbs.catalogue(), SHORT), folder);
  }

  private CbsDownload download() {
    return download(new ArrayList<>());
  }

  private CbsDownload download(List<Integer> progress) {
    return tables()
        .download(
            SmallTable.ID,
            count -> {
              if (cbs.asked().get(cbs.asked().size() - 1).contains("Observations")) {
                progress.add(count);
              }
            });
  }

  private SourceException failure() {
    return failure(this::download);
  }

  private static SourceException failure(Runnable work) {
    return assertThrows(SourceException.class, work::run);
  }
}
