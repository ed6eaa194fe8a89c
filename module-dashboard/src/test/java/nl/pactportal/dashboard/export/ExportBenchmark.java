package nl.pactportal.dashboard.export;

import static nl.pactportal.dashboard.People.WEST;
import static nl.pactportal.platform.identity.CurrentUser.callAs;

import jakarta.inject.Inject;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Logger;
import nl.pactportal.dashboard.BenchArchive;
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

/**
 * A file of a whole release, measured in the container by {@code deploy/benchmark/dashboard}; not a
 * test of every build.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExportBenchmark {
  private static final Logger LOG = Logger.getLogger("bench");

  @Deployment
  static WebArchive war() {
    return TestWar.of("dashboard");
  }

  @Inject ExportService exports;

  @Test
  @Order(1)
  @RunAsClient
  void fill() throws Exception {
    BenchArchive.fill();
  }

  /** From the database to the line of the file, as the servlet does; bytes go nowhere. */
  @Test
  @Order(2)
  void aWholeReleaseAsCsv() throws Exception {
    Asked asked = Asked.of(Map.of("dataset", new String[] {"BENCH"}));
    Contents contents = callAs(WEST, () -> exports.contents(asked));
    System.gc();
    long before = used();
    long began = System.nanoTime();
    Sink sink = new Sink();
    callAs(
        WEST,
        () -> sink.take(() -> exports.write(contents, asked, DataForm.of("csv").file(), sink)));
    LOG.info(
        String.format(
            Locale.ROOT,
            "bench: %d lines of CSV, %d MB, in %.1f s, heap at most %d MB above the start",
            sink.lines,
            sink.bytes >> 20,
            (System.nanoTime() - began) / 1e9,
            (sink.most - before) >> 20));
  }

  private static long used() {
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /** Counts lines, and what the heap holds every so many megabytes. */
  private static final class Sink extends OutputStream {
    private static final long STEP = 16 << 20;
    private long bytes;
    private long lines;
    private long most;

    int take(Runnable writing) {
      writing.run();
      return 0;
    }

    @Override
    public void write(int one) {
      lines += one == '\n' ? 1 : 0;
      if (++bytes % STEP == 0) {
        System.gc(); // what is held counts, not what may be thrown away
        most = Math.max(most, used());
      }
    }
  }
}
