package nl.pactportal.dashboard.picture;

import java.time.Duration;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.EnvironmentAccess;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.ResourceLimits;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;

/**
 * ECharts loaded and ready, for one thread at a time. What runs in it sees no Java, no files, no
 * network, no other thread, and only so many statements per drawing: it takes text and gives text.
 */
final class ChartEngine implements AutoCloseable {
  /** A chart of 50 lines of 300 points needs some 12 million. */
  private static final long MOST_STATEMENTS = 150_000_000;

  private static final int LONGEST_OPTION = 1_000_000;
  private static final int LONGEST_PICTURE = 4_000_000;

  private final Context context;
  private final Value draw;

  ChartEngine(Engine engine, List<Source> scripts) {
    context =
        Context.newBuilder("js")
            .engine(engine)
            .allowHostAccess(HostAccess.NONE)
            .allowPolyglotAccess(PolyglotAccess.NONE)
            .allowEnvironmentAccess(EnvironmentAccess.NONE)
            .allowIO(IOAccess.NONE)
            .allowHostClassLookup(name -> false)
            .allowCreateThread(false)
            .allowCreateProcess(false)
            .allowNativeAccess(false)
            .resourceLimits(
                ResourceLimits.newBuilder().statementLimit(MOST_STATEMENTS, null).build())
            .build();
    scripts.forEach(context::eval);
    draw = context.getBindings("js").getMember("pactDraw");
  }

  /**
   * @throws PictureException if it cannot be drawn; the engine may be used again only if {@link
   *     #alive()}
   */
  String svg(Picture picture, String tokens) {
    String caption = picture.caption().json();
    int length = picture.option().length() + picture.notes().length() + caption.length();
    if (length > LONGEST_OPTION) {
      throw new PictureException("definition of " + length + " characters", null);
    }
    try {
      context.resetLimits();
      String svg =
          draw.execute(
                  picture.option(),
                  tokens,
                  picture.width(),
                  picture.height(),
                  picture.notes(),
                  caption)
              .asString();
      if (svg.length() > LONGEST_PICTURE) {
        throw new PictureException("picture of " + svg.length() + " characters", null);
      }
      return svg;
    } catch (PolyglotException | IllegalStateException failed) {
      throw new PictureException("not drawn: " + failed.getMessage(), failed);
    }
  }

  boolean alive() {
    try {
      return context.eval("js", "1").asInt() == 1;
    } catch (PolyglotException | IllegalStateException dead) {
      return false;
    }
  }

  /** From another thread: ends a drawing that takes too long, and this engine with it. */
  void kill() {
    context.close(true);
  }

  @Override
  public void close() {
    try {
      context.interrupt(Duration.ofSeconds(1));
    } catch (java.util.concurrent.TimeoutException stubborn) {
      // closing it by force is next
    }
    context.close(true);
  }
}
