package nl.pactportal.dashboard.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;

/** Engines outside a container, with the files Maven will put in the WAR. */
final class TestEngines {
  private static final Engine ENGINE = Scripts.engine();
  private static final List<Source> SCRIPTS = Scripts.of(TestEngines::file);

  private TestEngines() {}

  static ChartEngine charts() {
    return new ChartEngine(ENGINE, SCRIPTS);
  }

  /** An engine with a drawing script of one's own. */
  static ChartEngine of(String script) {
    return new ChartEngine(ENGINE, List.of(Scripts.own("ground.js"), Source.create("js", script)));
  }

  static Look look() {
    Path platform = Path.of("../core/platform/src/main/resources/META-INF/resources");
    return new Look(
        Scripts.text(open(platform.resolve("pact/css/pact.css")), "pact.css"),
        Scripts.text(file("/resources/dashboard/dashboard.css"), "dashboard.css"));
  }

  private static InputStream file(String path) {
    Path built = Path.of("target/charts" + path);
    Path own = Path.of("src/main/webapp" + path);
    return Files.exists(built) ? open(built) : Files.exists(own) ? open(own) : null;
  }

  private static InputStream open(Path file) {
    try {
      return Files.newInputStream(file);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
