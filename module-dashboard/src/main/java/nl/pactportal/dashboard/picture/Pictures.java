package nl.pactportal.dashboard.picture;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;

/**
 * Pictures of charts for where there is no script. The engine is loaded with the first page that
 * has any, off the request: a page never waits for it longer than it says.
 */
@ApplicationScoped
public class Pictures {
  private static final int SLOTS = 2;

  /** A picture takes a third of a second; the first one on a machine with other work, many. */
  private static final Duration LONGEST_DRAWING = Duration.ofSeconds(30);

  private static final long CACHED_CHARACTERS = 16_000_000;

  @Inject ServletContext files;
  @Resource ManagedExecutorService threads;
  @Resource ManagedScheduledExecutorService clock;
  private EnginePool engines;
  private Look look;
  private DrawingRoom room;
  private final AtomicBoolean warmed = new AtomicBoolean();
  private Engine engine;
  private List<Source> sources;
  private final Map<String, URL> scripts = new HashMap<>();

  @PostConstruct
  void open() {
    // only a request knows the files of the WAR, and drawing happens on another thread
    Scripts.FILES.forEach(path -> scripts.put(path, url(path)));
    engines = new EnginePool(SLOTS, this::engine, clock, LONGEST_DRAWING);
    look = new Look(sheet("/pact/css/pact.css"), sheet("/resources/dashboard/dashboard.css"));
    room = new DrawingRoom(engines, look, threads, new PictureCache(CACHED_CHARACTERS));
  }

  private synchronized ChartEngine engine() {
    if (engine == null) {
      sources = Scripts.of(this::script);
      engine = Scripts.engine();
    }
    return new ChartEngine(engine, sources);
  }

  private InputStream script(String path) {
    try {
      return scripts.get(path) == null ? null : scripts.get(path).openStream();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private URL url(String path) {
    try {
      return files.getResource(path);
    } catch (MalformedURLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private String sheet(String path) {
    return Scripts.text(files.getResourceAsStream(path), path);
  }

  /** SVG; empty while it is not there yet, and where it cannot be drawn. */
  public Optional<String> svg(Picture picture, Duration patience) {
    return room.svg(picture, patience);
  }

  /**
   * Said by a page with pictures, of which the browser may ask for one a moment later: loading the
   * engine begins at once, and only the first time.
   */
  void expect() {
    if (warmed.compareAndSet(false, true)) {
      room.warm();
    }
  }

  /** Colours of the look, by name of the token. */
  public Map<String, String> tokens(Theme theme) {
    return look.colours(theme);
  }

  @PreDestroy
  void close() {
    engines.close();
    if (engine != null) {
      engine.close(true);
    }
  }
}
