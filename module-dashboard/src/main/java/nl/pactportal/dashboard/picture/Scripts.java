package nl.pactportal.dashboard.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;

/** What an engine runs: the scripts the browsers get, between a ground and an entrance of ours. */
final class Scripts {
  /** All of it where the WAR has it: maps are not in the common part. */
  private static final List<String> ECHARTS =
      List.of("/resources/echarts/echarts.min.js", "/resources/echarts/echarts.common.min.js");

  private static final String CHART_LOOK = "/resources/dashboard/chart-look.js";

  /** Of the WAR; not all need be there. */
  static final List<String> FILES = List.of(ECHARTS.get(0), ECHARTS.get(1), CHART_LOOK);

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
        Source.create("js", text(echarts(files), "echarts")),
        Source.create("js", text(files.apply(CHART_LOOK), CHART_LOOK)),
        own("draw.js"));
  }

  private static InputStream echarts(Function<String, InputStream> files) {
    return ECHARTS.stream().map(files).filter(Objects::nonNull).findFirst().orElse(null);
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
