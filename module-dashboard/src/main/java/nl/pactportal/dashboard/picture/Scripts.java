package nl.pactportal.dashboard.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;

/** What an engine runs: the scripts the browsers get, between a ground and an entrance of ours. */
final class Scripts {
  /** All of it: maps are not in the common part. */
  private static final String ECHARTS = "/resources/echarts/echarts.min.js";

  private static final String CHART_LOOK = "/resources/dashboard/chart-look.js";

  /** Of the WAR. */
  static final List<String> FILES = List.of(ECHARTS, CHART_LOOK);

  private Scripts() {}

  /** Interpreted: without this option the engine complains about it in the log at each start. */
  static Engine engine() {
    return Engine.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();
  }

  /**
   * @param files opens a file of the WAR
   */
  static List<Source> of(Function<String, InputStream> files) {
    return List.of(
        own("ground.js"),
        Source.create("js", text(files.apply(ECHARTS), ECHARTS)),
        Source.create("js", text(files.apply(CHART_LOOK), CHART_LOOK)),
        Source.create("js", "const LETTERS = " + Letters.json()),
        own("draw.js"));
  }

  static Source own(String name) {
    String path = "/nl/pactportal/dashboard/picture/" + name;
    return Source.create("js", text(Scripts.class.getResourceAsStream(path), path));
  }

  static String text(InputStream file, String name) {
    if (file == null) {
      throw new IllegalStateException(name + " is missing");
    }
    try (file) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
