package nl.pactportal.dashboard.picture;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;

/**
 * Pictures of charts for where there is no script. The engine is loaded with the first picture, off
 * the request: a page never waits for it longer than it says.
 */
@ApplicationScoped
public class Pictures {
  private static final int SLOTS = 2;
  private static final Duration LONGEST_DRAWING = Duration.ofSeconds(15);
  private static final long CACHED_CHARACTERS = 16_000_000;

  @Inject ServletContext files;
  @Resource ManagedExecutorService threads;
  @Resource ManagedScheduledExecutorService clock;
  private EnginePool engines;
  private DrawingRoom room;
  private Engine engine;
  private List<Source> scripts;

  @PostConstruct
  void open() {
    engines = new EnginePool(SLOTS, this::engine, clock, LONGEST_DRAWING);
    Look look = new Look(sheet("/pact/css/pact.css"), sheet("/resources/dashboard/dashboard.css"));
    room = new DrawingRoom(engines, look, threads, new PictureCache(CACHED_CHARACTERS));
  }

  private synchronized ChartEngine engine() {
    if (engine == null) {
      engine = Scripts.engine();
      scripts = Scripts.of(this::file);
    }
    return new ChartEngine(engine, scripts);
  }

  private String sheet(String path) {
    return Scripts.text(file(path), path);
  }

  /** A file of the WAR or of the libraries in it. */
  private InputStream file(String path) {
    return files.getResourceAsStream(path);
  }

  /** SVG; empty while it is not there yet, and where it cannot be drawn. */
  public Optional<String> svg(Picture picture, Duration patience) {
    return room.svg(picture, patience);
  }

  @PreDestroy
  void close() {
    engines.close();
    if (engine != null) {
      engine.close(true);
    }
  }
}
