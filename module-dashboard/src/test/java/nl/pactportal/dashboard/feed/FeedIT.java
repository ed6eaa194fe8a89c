package nl.pactportal.dashboard.feed;

import static nl.pactportal.dashboard.People.ASSESSOR;
import static nl.pactportal.dashboard.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import nl.pactportal.dashboard.feed.FeedRepository.Feed;
import nl.pactportal.dashboard.feed.TableImport.Outcome;
import nl.pactportal.dashboard.format.FileFormat;
import nl.pactportal.dashboard.format.NumberText;
import nl.pactportal.dashboard.format.TableIdentity;
import nl.pactportal.dashboard.format.sheet.ReadingReport.Reason;
import nl.pactportal.dashboard.importer.CbsServer;
import nl.pactportal.dashboard.importer.CbsServer.Answer;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.importer.ImportRunRepository;
import nl.pactportal.dashboard.importer.ImportStatus;
import nl.pactportal.dashboard.importer.Patience;
import nl.pactportal.dashboard.source.AllowedHosts;
import nl.pactportal.dashboard.source.DatasetRow;
import nl.pactportal.dashboard.source.SourceService;
import nl.pactportal.platform.document.Upload;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tables from files and addresses, into real PostgreSQL: whole, or nothing with a reason. */
@ExtendWith(ArquillianExtension.class)
class FeedIT {
  private static final Person IMPORTER = Person.system("figures-importer");
  private static final Patience SHORT =
      new Patience(2, Duration.ofSeconds(3), Duration.ofMillis(20));
  private static final String STAT =
      """
      {"version":"2.0","class":"dataset","label":"Werkloosheid","updated":"2026-09-10T23:00:00+0200",
       "id":["geo","time"],"size":[1,2],"value":{"0":9.4},"status":{"1":"c"},
       "dimension":{"geo":{"category":{"index":{"NL41":0}}},
        "time":{"category":{"index":["2025","2026"]}}}}
      """;

  private static final String FIVE =
      "Regio West;2026-09;Tekort;1.230\nhart van brabant;2026-09;Tekort;x\nNOORDOOST;2026-09;Tekort;1*\n"
          + "Zuid-Oost-Brabant;2026-09;Tekort;:\nH-DEP;2026-09;Tekort;0n\n";

  @Deployment
  static WebArchive war() {
    return TestWar.of("dashboard");
  }

  @Inject FeedService feeds;
  @Inject TableImport imports;
  @Inject FeedRepository known;
  @Inject ImportRunRepository runs;
  @Inject SourceService sources;
  private final CbsServer server = CbsServer.start();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void publishesAFileAndReportsItsRows() throws Exception {
    String text = "Regio;Periode;Onderwerp;Waarde\n" + FIVE;
    UploadReport first = upload("SBB-1", text, false);
    assertEquals(ImportStatus.PUBLISHED, first.status(), first.detail());
    assertEquals(FileFormat.CSV, first.format());
    assertEquals(5, first.reading().getCells());
    assertEquals(5, row("SBB-1").observationCount());
    assertEquals(ImportStatus.UNCHANGED, upload("sbb-1", text, false).status());

    UploadReport held = upload("SBB-1", text + "Atlantis;2026-09;Tekort;5\n", false);
    assertTrue(held.isWaiting());
    assertEquals(Reason.UNKNOWN_AREA, held.notes().get(0).reason());
    assertEquals(5, row("SBB-1").observationCount());
  }

  @Test
  void leavesRowsOutOnlyOnPurpose() throws Exception {
    String text = "Regio;Periode;Onderwerp;Waarde\n" + FIVE + "Atlantis;2026-09;Tekort;5\n";
    assertTrue(upload("SBB-2", text, false).isWaiting());
    assertEquals(ImportStatus.PUBLISHED, upload("SBB-2", text, true).status());
    assertEquals(5, row("SBB-2").observationCount());
  }

  /** The same gate as for a table from its source: four regions out of five are not a table. */
  @Test
  void keepsApartWhatTheGateKeepsApart() throws Exception {
    String four = FIVE.substring(FIVE.indexOf('\n') + 1);
    String text = "Regio;Periode;Onderwerp;Waarde\n" + four;
    assertEquals(ImportStatus.QUARANTINED, upload("SBB-5", text, false).status());
  }

  @Test
  void publishesNothingOfATableThatIsWrong() throws Exception {
    UploadReport twice =
        upload("SBB-3", "Regio;Jaar;Aantal\nWEST;2025;1\nWest-Brabant;2025;2\n", true);
    assertTrue(twice.isWaiting());
    assertEquals("2", twice.notes().get(0).text());
    assertEquals(3, twice.notes().get(0).row());
    UploadReport broken = upload("SBB-3", STAT.substring(0, 200), false);
    assertEquals(ImportFailure.UNREADABLE, broken.failure());
    UploadReport empty = upload("SBB-3", "", false);
    assertEquals(ImportFailure.EMPTY, empty.failure());
    assertTrue(
        callAs(ASSESSOR, sources::all).stream().noneMatch(row -> row.code().equals("SBB-3")));
  }

  @Test
  void wantsANameForATableNobodyKnows() {
    TableForm bare = new TableForm("SBB-4", "", "", "");
    BusinessException refused =
        assertThrows(
            BusinessException.class,
            () -> callAs(ASSESSOR, () -> feeds.upload(bare, file("x"), NumberText.PLAIN, false)));
    assertEquals("title", refused.field());
    assertEquals(
        "code", assertThrows(BusinessException.class, () -> upload("../x", "x", false)).field());
  }

  @Test
  void fetchesFromAnAddress() throws Exception {
    server.on("stat.json", STAT);
    assertEquals(ImportStatus.PUBLISHED, fetch("UNE-1", "stat.json").status());
    assertEquals(2, row("UNE-1").observationCount());
    assertEquals(ImportStatus.UNCHANGED, fetch("UNE-1", "stat.json").status());
    server.on("stat.json", new Answer(200, gzip(STAT.replace("9.4", "9.8")), 0, null));
    assertEquals(ImportStatus.PUBLISHED, fetch("UNE-1", "stat.json").status());
    server.on("stat.json", Answer.ok(STAT.replace("9.4", "9.9")).tagged("\"v3\""));
    assertEquals(ImportStatus.PUBLISHED, fetch("UNE-1", "stat.json").status());
    server.on("stat.json", Answer.ok("broken").tagged("\"v3\"")); // never sent: it has that already
    assertEquals(ImportStatus.UNCHANGED, fetch("UNE-1", "stat.json").status());
  }

  @Test
  void saysWhatTheSourceSaid() throws Exception {
    String error = "{\"error\":[{\"status\":416,\"label\":\"Maximum is 50 categories\"}]}";
    server.on("x", new Answer(416, error.getBytes(StandardCharsets.UTF_8), 0, null));
    Outcome refused = fetch("UNE-2", "x");
    assertEquals(ImportFailure.REFUSED, refused.failure());
    assertTrue(refused.detail().contains("Maximum is 50 categories"), refused.detail());
    server.on("x", Answer.status(503));
    assertEquals(ImportFailure.SOURCE_DOWN, fetch("UNE-2", "x").failure());
    server.on("x", Answer.status(302));
    assertEquals(ImportFailure.REFUSED, fetch("UNE-2", "x").failure());
    server.on("x", "<html>onderhoud</html>");
    assertEquals(ImportFailure.UNKNOWN_FORMAT, fetch("UNE-2", "x").failure());
  }

  @Test
  void asksNoHostThatIsNotAllowed() throws Exception {
    server.on("stat.json", STAT);
    Outcome refused = fetch("UNE-3", "stat.json", AllowedHosts.of("opendata.cbs.nl"));
    assertEquals(ImportFailure.FOREIGN_LINK, refused.failure());
    assertEquals(List.of(), server.asked());
  }

  @Test
  void keepsTheAddressOfATable() throws Exception {
    TableForm form = new TableForm("une-4", "Werkloosheid", "Eurostat", "CC BY 4.0");
    String url = "https://ec.europa.eu/eurostat/api/dissemination/statistics/1.0/data/une_rt_m";
    callAs(ASSESSOR, () -> feeds.locate(form, url, null, NumberText.PLAIN));
    UUID id = row("UNE-4").id();
    FeedRow row = callAs(ASSESSOR, () -> feeds.find(id));
    assertEquals(url, row.url());
    assertNull(row.format());
    callAs(
        ASSESSOR, () -> feeds.locate(form, url + "?geo=NL", FileFormat.CBS_V3, NumberText.PLAIN));
    assertEquals(FileFormat.CBS_V3, callAs(ASSESSOR, () -> feeds.find(id)).format());
  }

  @Test
  void isNotForEverybody() {
    assertThrows(RuntimeException.class, () -> callAs(WEST, () -> feeds.fetch("UNE-1")));
  }

  private UploadReport upload(String code, String text, boolean without) throws Exception {
    TableForm form = new TableForm(code, "Tekorten", "SBB", "");
    return callAs(
        ASSESSOR, () -> feeds.upload(form, file(text), NumberText.DECIMAL_COMMA, without));
  }

  private static Upload file(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Upload("tabel.csv", bytes.length, () -> new ByteArrayInputStream(bytes));
  }

  private Outcome fetch(String code, String path) throws Exception {
    URI origin = server.catalogue().resolve("/");
    return fetch(code, path, AllowedHosts.of(origin.toString().replaceFirst("/$", "")));
  }

  private Outcome fetch(String code, String path, AllowedHosts hosts) throws Exception {
    URI url = URI.create(server.catalogue() + "/" + path);
    SourceAddress address = new SourceAddress(url, null, NumberText.PLAIN);
    Feed feed = new Feed(UUID.randomUUID(), TableIdentity.of(code), address);
    return callAs(
        IMPORTER, () -> imports.fetch(runs.open(code, "Test").orElseThrow(), feed, hosts, SHORT));
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private DatasetRow row(String code) throws Exception {
    return callAs(ASSESSOR, sources::all).stream()
        .filter(row -> row.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
