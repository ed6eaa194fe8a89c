package nl.pactportal.dashboard.observation;

import static nl.pactportal.dashboard.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.logging.Logger;
import javax.sql.DataSource;
import nl.pactportal.dashboard.BenchArchive;
import nl.pactportal.dashboard.gate.QualityGate;
import nl.pactportal.dashboard.importer.ReleaseRows;
import nl.pactportal.dashboard.source.Dataset;
import nl.pactportal.dashboard.source.DatasetDescription;
import nl.pactportal.dashboard.source.Releases;
import nl.pactportal.dashboard.table.SourceCell;
import nl.pactportal.dashboard.table.SourceCode;
import nl.pactportal.dashboard.table.SourceMeasure;
import nl.pactportal.dashboard.table.SourceProperties;
import nl.pactportal.dashboard.table.SourceTable;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.testkit.TestDatabase;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.PGConnection;

/**
 * Figures at size, measured in the container by {@code deploy/benchmark/dashboard}; not a test of
 * every build. The database is filled from outside first.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FiguresBenchmark {
  private static final Logger LOG = Logger.getLogger("bench");
  private static final int MILLION = 1_000_000;
  private static final int TIMES = 300;
  private static final UUID DATASET = UUID.fromString("bbbb5000-0000-7000-8000-000000000000");
  private static final String IMPORTED = "bbbb5000-0000-7000-8000-0000000000a1";
  private static final String COPIED = "bbbb5000-0000-7000-8000-0000000000a2";
  private static final List<String> FIVE = List.of("AM25", "AM26", "AM27", "AM28", "AM32");

  @Deployment
  static WebArchive war() {
    return TestWar.of("dashboard");
  }

  @Inject Work work;

  @Test
  @Order(1)
  @RunAsClient
  void fill() throws Exception {
    BenchArchive.fill();
    try (Connection connection = TestDatabase.asSuperuser();
        Statement statement = connection.createStatement()) {
      for (String id : List.of(IMPORTED, COPIED)) {
        statement.execute(
            "insert into dashboard.release (region_code, id, dataset_id, source_version,"
                + " content_hash, imported_at, observation_count, is_current, status, version)"
                + (" values ('PUB', '" + id + "', '" + DATASET)
                + "', 'b', 'b', now(), 1000000, false, 'QUARANTINED', 1)");
      }
      statement.execute("analyze");
    }
  }

  @Test
  @Order(2)
  void aMillionCellsAreWritten() throws Exception {
    long began = System.nanoTime();
    callAs(Person.system("bench"), () -> work.write(UUID.fromString(IMPORTED)));
    LOG.info(said("bench: 1,000,000 cells written by the product in %.1f s", seconds(began)));
  }

  @Test
  @Order(3)
  @RunAsClient
  void theSameMillionByCopy() throws Exception {
    try (Connection connection = TestDatabase.asSuperuser();
        PipedInputStream in = new PipedInputStream(1 << 20)) {
      Thread rows = new Thread(() -> lines(in));
      rows.start();
      long began = System.nanoTime();
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(
              "copy dashboard.observation (region_code, release_id, measure, dimensions, geo,"
                  + " period, value, symbol, flags) from stdin",
              in);
      System.out.println(said("bench: the same by COPY as superuser in %.1f s", seconds(began)));
    }
  }

  private static void lines(PipedInputStream in) {
    try (OutputStream out = new PipedOutputStream(in)) {
      new Million()
          .forEach(
              cell -> {
                String line =
                    String.join(
                        "\t",
                        "PUB",
                        COPIED,
                        cell.measure(),
                        cell.dimensions(),
                        cell.geo(),
                        cell.period(),
                        cell.value().toPlainString(),
                        "",
                        "\n");
                try {
                  out.write(line.getBytes(StandardCharsets.UTF_8));
                } catch (IOException failed) {
                  throw new IllegalStateException(failed);
                }
              });
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  @Test
  @Order(4)
  void aPageOfFiguresAgainstItsBareSql() throws Exception {
    double[] bare = new double[TIMES];
    double[] whole = new double[TIMES];
    for (int round = -100; round < TIMES; round++) {
      String measure = "M" + String.format(Locale.ROOT, "%03d", 1 + Math.floorMod(round, 12));
      String month = (2003 + Math.floorMod(round, 20)) + "MM07";
      // whoever comes first finds nothing in the caches: another one each time
      boolean bareFirst = round % 2 == 0;
      double first = millis(() -> callAs(WEST, () -> once(bareFirst, measure, month)));
      double second = millis(() -> callAs(WEST, () -> once(!bareFirst, measure, month)));
      double sql = bareFirst ? first : second;
      double page = bareFirst ? second : first;
      if (round >= 0) {
        bare[round] = sql;
        whole[round] = page;
      }
    }
    Arrays.sort(bare);
    Arrays.sort(whole);
    LOG.info(
        said(
            "bench: series + map + ranking, bare SQL median %.2f p95 %.2f ms; read by the product"
                + " %.2f, %.2f ms; ratio %.2f",
            bare[TIMES / 2],
            bare[TIMES * 95 / 100],
            whole[TIMES / 2],
            whole[TIMES * 95 / 100],
            whole[TIMES / 2] / bare[TIMES / 2]));
    callAs(WEST, () -> work.plans());
  }

  @Test
  @Order(5)
  void aMillionCellsAreReadInAStream() throws Exception {
    System.gc();
    long before = used();
    AtomicLong most = new AtomicLong();
    long began = System.nanoTime();
    long cells = callAs(WEST, () -> work.stream(most));
    LOG.info(
        said(
            "bench: %d cells streamed in %.1f s, heap at most %d MB above the start",
            cells, seconds(began), (most.get() - before) >> 20));
  }

  @Test
  @Order(6)
  void theGateComparesTwoReleases() throws Exception {
    long began = System.nanoTime();
    int findings = callAs(Person.system("bench"), () -> work.judge());
    LOG.info(
        said(
            "bench: a release judged against the one before in %.1f s, %d findings",
            seconds(began), findings));
  }

  private int once(boolean bare, String measure, String month) throws SQLException {
    return bare ? work.bare(measure, month) : work.page(measure, month);
  }

  private static double millis(Callable<?> what) throws Exception {
    long began = System.nanoTime();
    what.call();
    return (System.nanoTime() - began) / 1e6;
  }

  private static double seconds(long began) {
    return (System.nanoTime() - began) / 1e9;
  }

  private static String said(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  private static long used() {
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /** Within a transaction, as the services of the product do. */
  @ApplicationScoped
  static class Work {
    private static final String OF_RELEASE =
        "select geo, period, value, missing, flags, low, high, symbol from dashboard.observation"
            + " where region_code = ? and release_id = ? and measure = ? and dimensions = ''";
    private static final String SERIES =
        OF_RELEASE + " and geo = any('{AM25,AM26,AM27,AM28,AM32}') order by geo, period";
    private static final String MAP = OF_RELEASE + " and period = ? order by geo";

    @Inject Cells cells;
    @Inject ReleaseRows rows;
    @Inject Releases releases;
    @Inject QualityGate gate;
    @PersistenceContext EntityManager em;

    @Resource(lookup = "java:app/jdbc/pact")
    DataSource database;

    @Transactional
    public int judge() {
      Dataset dataset =
          em.createQuery("select d from Dataset d where d.id = :id", Dataset.class)
              .setParameter("id", DATASET)
              .getSingleResult();
      return gate.judge(dataset, release("3"), Optional.of(release("2"))).findings().size();
    }

    private static ReleaseRef release(String number) {
      return new ReleaseRef("PUB", UUID.fromString("bbbb5000-0000-7000-8000-00000000000" + number));
    }

    @Transactional
    public UUID write(UUID release) {
      rows.write("PUB", release, new Million());
      return release;
    }

    /** Five regions through all months, a map, and the same month a year before for the ranking. */
    @Transactional
    public int page(String measure, String month) {
      ReleaseRef release = releases.current(DATASET).orElseThrow();
      return cells.series(release, measure, "", FIVE).size()
          + cells.map(release, measure, "", month).size()
          + cells.map(release, measure, "", new Period(month, "").yearEarlier()).size();
    }

    @Transactional
    public int bare(String measure, String month) throws SQLException {
      UUID release = releases.current(DATASET).orElseThrow().id();
      try (Connection connection = database.getConnection()) {
        return count(connection, SERIES, release, measure)
            + count(connection, MAP, release, measure, month)
            + count(connection, MAP, release, measure, new Period(month, "").yearEarlier());
      }
    }

    private static int count(Connection connection, String sql, UUID release, String... codes)
        throws SQLException {
      int rows = 0;
      try (PreparedStatement query = connection.prepareStatement(sql)) {
        query.setFetchSize(5000);
        query.setString(1, "PUB");
        query.setObject(2, release);
        for (int i = 0; i < codes.length; i++) {
          query.setString(i + 3, codes[i]);
        }
        try (ResultSet found = query.executeQuery()) {
          while (found.next()) {
            found.getBigDecimal(3);
            rows++;
          }
        }
      }
      return rows;
    }

    /** How the database goes about it, for the eye. */
    @Transactional
    public int plans() throws SQLException {
      UUID release = releases.current(DATASET).orElseThrow().id();
      try (Connection connection = database.getConnection();
          Statement statement = connection.createStatement()) {
        for (String sql : List.of(SERIES, MAP)) {
          String told =
              sql.replaceFirst("\\?", "'PUB'")
                  .replaceFirst("\\?", "'" + release + "'")
                  .replaceFirst("\\?", "'M003'")
                  .replaceFirst("\\?", "'2015MM07'");
          try (ResultSet plan = statement.executeQuery("explain (analyze, buffers) " + told)) {
            while (plan.next()) {
              LOG.info("bench: " + plan.getString(1));
            }
          }
        }
      }
      return 0;
    }

    @Transactional
    public long stream(AtomicLong most) {
      AtomicLong count = new AtomicLong();
      cells.stream(
          new ReleaseRef("PUB", UUID.fromString(IMPORTED)),
          cell -> {
            if (count.incrementAndGet() % 100_000 == 0) {
              System.gc(); // what is held counts, not what may be thrown away
              most.accumulateAndGet(used(), Math::max);
            }
          });
      return count.get();
    }
  }

  /** A table of 1,000,000 cells that is nowhere: 10 measures, 40 areas, 2,500 days. */
  static final class Million implements SourceTable {
    @Override
    public String code() {
      return "BENCH";
    }

    @Override
    public SourceProperties properties() {
      return new SourceProperties(
          "1",
          "",
          "",
          null,
          OptionalInt.of(MILLION),
          new DatasetDescription("t", "o", "", "d", "f", "l"));
    }

    @Override
    public List<SourceMeasure> measures() {
      return List.of();
    }

    @Override
    public List<SourceCode> periods() {
      return List.of();
    }

    @Override
    public List<SourceCode> categories() {
      return List.of();
    }

    @Override
    public void forEach(Consumer<SourceCell> taker) {
      for (int i = 0; i < MILLION; i++) {
        taker.accept(
            SourceCell.of(
                "M" + i % 10,
                "Geslacht=T001038;Leeftijd=52052",
                "AM" + (10 + i / 10 % 40),
                String.valueOf(20_000_000 + i / 400),
                BigDecimal.valueOf(i % 977, 1)));
      }
    }
  }
}
