package nl.pactportal.dashboard.importer;

import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A table as CBS served it: "Ziekteverzuimpercentage; bedrijfstakken en bedrijfsgrootte" (80072ned,
 * CBS, CC BY 4.0). The recording is not part of this repository.
 */
@Tag("shared-data")
// a condition and not an assumption: the container would report an assumption as an error
@EnabledIf(
    value = "recordingFound",
    disabledReason = "shared/data/cbs-odata-v4/80072ned lies nowhere above the working directory")
@ExtendWith(ArquillianExtension.class)
class RecordedTableIT {
  private static final TableId TABLE = new TableId("80072ned");
  private static final Person IMPORTER = Person.system("cbs-importer");
  private static final int ALL = 4409;
  private static final String OF_TABLE =
      " join dashboard.release r on r.region_code = o.region_code and r.id = o.release_id"
          + " join dashboard.dataset d on d.region_code = r.region_code and d.id = r.dataset_id"
          + " where d.code = '80072NED'";

  @Deployment
  static WebArchive war() {
    return TestWar.of("dashboard");
  }

  @Inject CbsImport cbsImport;
  @Inject ImportRunRepository runs;
  @Inject ImportService imports;
  @Inject UserTransaction transaction;
  @PersistenceContext EntityManager em;
  private final CbsServer cbs = CbsServer.start();

  @AfterEach
  void stop() {
    cbs.close();
  }

  @Test
  void importsAllObservationsWithTheirStatusOnce() throws Exception {
    serve(recording());
    assertEquals("PUBLISHED", run());
    assertEquals(ALL, count("select count(*) from dashboard.observation o" + OF_TABLE));
    assertEquals(List.of("4.5", "Definitief"), cell("2019KW04"));
    assertEquals(List.of("4.4", "Definitief"), cell("2019JJ00"));
    assertEquals(List.of("5.2", "Voorlopig"), cell("2020KW01"));
    assertEquals("UNCHANGED", run());
    assertEquals(ALL, count("select count(*) from dashboard.observation o" + OF_TABLE));
    assertEquals(
        1, count("select count(distinct o.release_id) from dashboard.observation o" + OF_TABLE));
  }

  private List<String> cell(String period) throws Exception {
    String sql =
        "select cast(o.value as text), (select p.status from dashboard.period_code p"
            + " where p.region_code = o.region_code and p.release_id = o.release_id"
            + " and p.code = o.period) from dashboard.observation o"
            + OF_TABLE
            + " and o.measure = 'M001924' and o.period = ?1"
            + " and o.dimensions = 'BedrijfskenmerkenSBI2008=T001081'";
    Object[] row =
        (Object[]) query(() -> em.createNativeQuery(sql).setParameter(1, period).getSingleResult());
    return List.of(new BigDecimal(row[0].toString()).toPlainString(), row[1].toString());
  }

  private long count(String sql) throws Exception {
    return ((Number) query(() -> em.createNativeQuery(sql).getSingleResult())).longValue();
  }

  private Object query(Callable<Object> query) throws Exception {
    return callAs(
        IMPORTER,
        () -> {
          transaction.begin();
          try {
            return query.call();
          } finally {
            transaction.rollback();
          }
        });
  }

  private String run() throws Exception {
    UUID run = callAs(IMPORTER, () -> runs.open(TABLE.code(), "Test")).orElseThrow();
    callAs(
        IMPORTER,
        () -> {
          cbsImport.run(run, TABLE, cbs.catalogue(), Patience.JOB);
          return run;
        });
    ImportRunRow ended =
        callAs(IMPORTER, () -> imports.recent()).stream()
            .filter(row -> row.id().equals(run))
            .findFirst()
            .orElseThrow();
    assertFalse(ended.status() == ImportStatus.RUNNING);
    assertTrue(ended.received() > 0, ended.toString());
    return ended.status().name();
  }

  private void serve(Path recording) throws IOException {
    try (Stream<Path> files = Files.list(recording)) {
      for (Path file : files.toList()) {
        String entity = file.getFileName().toString().replace(".json", "");
        cbs.on(TABLE.value() + "/" + entity, Files.readString(file));
      }
    }
  }

  static boolean recordingFound() {
    return recording() != null;
  }

  /** Found above the working directory: beside the clone in continuous integration. */
  private static Path recording() {
    for (Path folder = here(); folder != null; folder = folder.getParent()) {
      Path found = folder.resolve("shared/data/cbs-odata-v4/80072ned");
      if (Files.isDirectory(found)) {
        return found;
      }
    }
    return null;
  }

  private static Path here() {
    return Path.of("").toAbsolutePath();
  }
}
