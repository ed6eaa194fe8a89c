package nl.pactportal.dashboard.format.cbs;

import static nl.pactportal.dashboard.format.Texts.cell;
import static nl.pactportal.dashboard.format.Texts.cells;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.pactportal.dashboard.format.TableIdentity;
import nl.pactportal.dashboard.importer.CbsServer;
import nl.pactportal.dashboard.importer.CbsServer.Answer;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.importer.ODataClient;
import nl.pactportal.dashboard.importer.Patience;
import nl.pactportal.dashboard.importer.SourceException;
import nl.pactportal.dashboard.observation.Seasonal;
import nl.pactportal.dashboard.table.SourceMeasure;
import nl.pactportal.dashboard.table.SourceTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A made-up table of OData v3, by its address. */
class CbsV3TablesTest {
  private static final Patience SHORT =
      new Patience(2, Duration.ofSeconds(2), Duration.ofMillis(20));
  private static final String PAGE = "1NED/UntypedDataSet?$format=json";
  private static final String INFOS =
      """
      {"odata.metadata":"x","value":[{"ID":0,"Identifier":"1NED","Title":"Jongeren",
       "Modified":"2026-01-14T02:00:00","ReasonDelivery":"Actualisering","OutputStatus":"Regulier",
       "Frequency":"Permaand","ShortDescription":"Verzonnen"}]}
      """;
  private static final String PROPERTIES =
      """
      {"value":[
       {"odata.type":"x","ID":0,"Key":"RegioS","Type":"GeoDimension","Title":"Regio"},
       {"ID":1,"Key":"Perioden","Type":"TimeDimension","Title":"Perioden"},
       {"ID":2,"Key":"Leeftijd","Type":"Dimension","Title":"Leeftijd"},
       {"ID":3,"Key":"","Type":"TopicGroup","Title":"Seizoengecorrigeerd"},
       {"ID":4,"ParentID":3,"Key":"Werkloosheid_8","Type":"Topic","Title":"Werkloosheidspercentage","Unit":"%","Decimals":1},
       {"ID":5,"ParentID":null,"Key":"Werklozen_2","Type":"Topic","Title":"Werklozen","Unit":"x 1 000","Decimals":0}]}
      """;
  private final CbsServer cbs = CbsServer.start();
  @TempDir Path folder;

  @AfterEach
  void stop() {
    cbs.close();
  }

  private void serve() {
    cbs.on("1NED/TableInfos?$format=json", INFOS)
        .on("1NED/DataProperties?$format=json", PROPERTIES)
        .on(
            "1NED/RegioS?$format=json",
            "{\"value\":[{\"Key\":\"AM25  \",\"Title\":\"West-Brabant (AM)\"}]}")
        .on(
            "1NED/Perioden?$format=json",
            "{\"value\":[{\"Key\":\"2026MM01\",\"Title\":\"2026 januari\",\"Status\":\"Voorlopig\"},"
                + "{\"Key\":\"2025MM12\",\"Title\":\"2025 december\",\"Status\":\"Definitief\"}]}")
        .on(
            "1NED/Leeftijd?$format=json",
            "{\"value\":[{\"Key\":\"52052   \",\"Title\":\"15 tot 25 jaar\"}]}")
        .on(
            PAGE,
            page(
                "2025MM12",
                "     9.4",
                ",\"odata.nextLink\":\"UntypedDataSet?$format=json&$skip=1\""))
        .on(PAGE + "&$skip=1", page("2026MM01", "       .", ""));
  }

  private static String page(String period, String value, String more) {
    return "{\"value\":[{\"ID\":0,\"RegioS\":\"AM25  \",\"Perioden\":\""
        + period
        + "\",\"Leeftijd\":\"52052   \",\"Werkloosheid_8\":\""
        + value
        + "\",\"Werklozen_2\":\"      41\"}]"
        + more
        + "}";
  }

  @Test
  void readsAllPagesAndWhatExplainsThem() {
    serve();
    SourceTable table = download();
    assertEquals(4, cells(table).size());
    assertEquals("9.4", cell(table, "AM25", "2025MM12").value().toString());
    assertEquals("Leeftijd=52052", cells(table).get(0).dimensions());
    assertEquals(".", cell(table, "AM25", "2026MM01").symbol());
    SourceMeasure rate = table.measures().get(0);
    assertEquals("Seizoengecorrigeerd: Werkloosheidspercentage", rate.title());
    assertEquals(Seasonal.ADJUSTED, rate.seasonal());
    assertEquals("%", rate.unit());
    assertEquals(1, rate.decimals());
    assertEquals(
        List.of("Definitief", "Voorlopig"),
        table.periods().stream().map(period -> period.status()).toList());
    assertEquals("2026-01-14T02:00:00", table.properties().modified());
    assertEquals("West-Brabant (AM)", table.categories().get(0).title());
  }

  @Test
  void refusesATableThatEnded() {
    serve();
    cbs.on("1NED/TableInfos?$format=json", INFOS.replace("Regulier", "Gediscontinueerd"));
    assertEquals(ImportFailure.DISCONTINUED, failure());
  }

  @Test
  void followsNoLinkElsewhereAndNoCircle() {
    serve();
    cbs.on(PAGE, page("2025MM12", "1", ",\"odata.nextLink\":\"http://169.254.169.254/x\""));
    assertEquals(ImportFailure.FOREIGN_LINK, failure());
    cbs.on(PAGE, page("2025MM12", "1", ",\"odata.nextLink\":\"UntypedDataSet?$format=json\""));
    assertEquals(ImportFailure.UNREADABLE, failure());
  }

  @Test
  void tellsASourceThatIsDownOrBroken() {
    serve();
    cbs.on(PAGE, Answer.status(503));
    assertEquals(ImportFailure.SOURCE_DOWN, failure());
    cbs.on(PAGE, "{\"value\":[{\"ID\":0,");
    assertEquals(ImportFailure.UNREADABLE, failure());
    cbs.on("1NED/DataProperties?$format=json", PROPERTIES.replace("TimeDimension", "Dimension"));
    assertEquals(ImportFailure.UNCLEAR, failure());
  }

  private ImportFailure failure() {
    return assertThrows(SourceException.class, () -> cells(download())).failure();
  }

  private SourceTable download() {
    URI table = URI.create(cbs.catalogue() + "/1NED");
    ODataClient client = new ODataClient(table, SHORT);
    return new CbsV3Tables((address, name) -> client.fetch(address, folder.resolve(name)))
        .download(table, TableIdentity.of("1NED"));
  }
}
