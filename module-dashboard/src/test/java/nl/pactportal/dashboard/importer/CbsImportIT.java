package nl.pactportal.dashboard.importer;

import static nl.pactportal.dashboard.People.ASSESSOR;
import static nl.pactportal.dashboard.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.dashboard.importer.CbsServer.Answer;
import nl.pactportal.dashboard.observation.FigureRow;
import nl.pactportal.dashboard.source.DatasetRow;
import nl.pactportal.dashboard.source.SourcePage;
import nl.pactportal.dashboard.source.SourceService;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Imports into real PostgreSQL: all of a table or nothing, once at a time, nothing twice. */
@ExtendWith(ArquillianExtension.class)
class CbsImportIT {
  private static final Person IMPORTER = Person.system("cbs-importer");
  private static final Patience SHORT =
      new Patience(2, Duration.ofSeconds(2), Duration.ofMillis(20));
  private static final String PAGE = SmallTable.PATH + "Observations";

  @Deployment
  static WebArchive war() {
    return TestWar.of("dashboard");
  }

  @Inject CbsImport cbsImport;
  @Inject ImportRunRepository runs;
  @Inject ImportService imports;
  @Inject SourceService sources;
  private final CbsServer cbs = CbsServer.start();

  @AfterEach
  void stop() {
    cbs.close();
  }

  @Test
  void publishesKeepsAndFollows() throws Exception {
    SmallTable.on(cbs, "202601010200");
    assertEquals(ImportStatus.PUBLISHED, run().status());
    assertEquals(SmallTable.OBSERVATIONS, row().observationCount());
    assertEquals("202601010200", row().sourceVersion());
    assertEquals(ImportStatus.UNCHANGED, run().status());

    cbs.on(SmallTable.PATH + "Properties", SmallTable.properties("202602010200", 6));
    cbs.on(PAGE, SmallTable.first("Observations?$skip=4").replace("9.75", "9.8"));
    ImportRunRow changed = run();
    assertEquals(ImportStatus.PUBLISHED, changed.status());
    assertEquals(SmallTable.OBSERVATIONS, changed.received());
    assertEquals("202602010200", row().sourceVersion());
    breaksOffWithoutATrace();
  }

  /** The second page is broken: the first must not become visible, the old release stays. */
  private void breaksOffWithoutATrace() throws Exception {
    cbs.on(PAGE + "?$skip=4", "{\"value\":[{\"Id\":4,");
    ImportRunRow failed = run();
    assertEquals(ImportStatus.FAILED, failed.status());
    assertEquals(ImportFailure.UNREADABLE, failed.failure());
    assertEquals("202602010200", row().sourceVersion());
    assertEquals(SmallTable.OBSERVATIONS, page().figures().total());

    String twice = SmallTable.SECOND.replace("\"M002\"", "\"M001\"");
    cbs.on(PAGE + "?$skip=4", twice);
    ImportRunRow refused = run();
    assertEquals(ImportFailure.UNREADABLE, refused.failure());
    assertEquals(
        "cell 6: the same cell as cell 5 (M001, Geslacht=3000, 2026KW01)", refused.detail());
    cbs.on(PAGE, Answer.status(503));
    assertEquals(ImportFailure.SOURCE_DOWN, run().failure());
    assertEquals("202602010200", row().sourceVersion());
    assertEquals(SmallTable.OBSERVATIONS, page().figures().total());
    readsAsServed();
  }

  private void readsAsServed() throws Exception {
    List<FigureRow> newest = page().figures().rows();
    assertEquals("2026KW01", newest.get(0).period().code());
    assertTrue(newest.get(0).status().provisional());
    assertEquals("Mannen", newest.get(0).breakdown());
    assertTrue(newest.stream().anyMatch(row -> row.symbol().equals("Geheim?")));
    assertEquals(3, page().periods().size());
  }

  @Test
  void runsOnceAtATimePerTable() throws Exception {
    Optional<UUID> first = callAs(IMPORTER, () -> runs.open("11111AAA", "Test"));
    assertTrue(first.isPresent());
    assertTrue(callAs(IMPORTER, () -> runs.open("11111AAA", "Test")).isEmpty());
    assertTrue(callAs(IMPORTER, () -> runs.open("22222AAA", "Test")).isPresent());
    callAs(IMPORTER, () -> end(first.get()));
    assertTrue(callAs(IMPORTER, () -> runs.open("11111AAA", "Test")).isPresent());
  }

  private UUID end(UUID run) {
    runs.fail(run, ImportFailure.INTERRUPTED, "test");
    return run;
  }

  private ImportRunRow run() throws Exception {
    UUID run =
        callAs(IMPORTER, () -> runs.open(SmallTable.ID.code(), "Beoordelaar Provincie"))
            .orElseThrow();
    callAs(
        IMPORTER,
        () -> {
          cbsImport.run(run, SmallTable.ID, cbs.catalogue(), SHORT);
          return run;
        });
    return callAs(ASSESSOR, () -> imports.recent()).stream()
        .filter(row -> row.id().equals(run))
        .findFirst()
        .orElseThrow();
  }

  private DatasetRow row() throws Exception {
    return callAs(WEST, () -> sources.all()).stream()
        .filter(row -> row.code().equals(SmallTable.ID.code()))
        .findFirst()
        .orElseThrow();
  }

  private SourcePage page() throws Exception {
    UUID id = row().id();
    return callAs(WEST, () -> sources.detail(id, 1));
  }
}
