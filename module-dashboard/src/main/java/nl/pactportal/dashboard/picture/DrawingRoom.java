package nl.pactportal.dashboard.picture;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Draws each picture once, on threads that are not those of requests. Who asks waits as long as he
 * has patience for; the picture is made all the same and is there the next time.
 */
final class DrawingRoom {
  private static final Logger LOG = Logger.getLogger(DrawingRoom.class.getName());
  private static final int MOST_WAITING = 64;
  private static final int MOST_TRIES = 3;
  private static final int MOST_FAILURES_KEPT = 10_000;

  private final EnginePool engines;
  private final Look look;
  private final Executor threads;
  private final PictureCache cache;
  private final Semaphore places;
  private final Map<String, CompletableFuture<String>> running = new ConcurrentHashMap<>();
  private final Map<String, Integer> failures = new ConcurrentHashMap<>();

  DrawingRoom(EnginePool engines, Look look, Executor threads, PictureCache cache) {
    this(engines, look, threads, cache, MOST_WAITING);
  }

  /**
   * @param places for pictures that are drawn or wait for it; who comes then waits for a place
   */
  DrawingRoom(EnginePool engines, Look look, Executor threads, PictureCache cache, int places) {
    this.engines = engines;
    this.look = look;
    this.threads = threads;
    this.cache = cache;
    this.places = new Semaphore(places);
  }

  /** Loads an engine off the request, so that it is there when the first picture is asked for. */
  void warm() {
    try {
      threads.execute(engines::warm);
    } catch (RejectedExecutionException busy) {
      LOG.log(Level.FINE, "the first picture will load it", busy);
    }
  }

  /** Empty while it is not there yet, and where it cannot be drawn. */
  Optional<String> svg(Picture picture, Duration patience) {
    String key = picture.key();
    String known = cache.get(key);
    if (known != null) {
      return Optional.of(known);
    }
    boolean hopeless = failures.getOrDefault(key, 0) >= MOST_TRIES;
    return hopeless ? Optional.empty() : drawn(picture, key, patience);
  }

  private Optional<String> drawn(Picture picture, String key, Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    try {
      CompletableFuture<String> promise = running.get(key);
      if (promise == null) {
        if (!places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
          return Optional.empty();
        }
        promise = begin(picture, key);
      }
      return Optional.of(promise.get(end - System.nanoTime(), TimeUnit.NANOSECONDS));
    } catch (TimeoutException | ExecutionException later) {
      return Optional.empty();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** With a place, which it gives back when the picture is there. */
  private CompletableFuture<String> begin(Picture picture, String key) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    CompletableFuture<String> other = running.putIfAbsent(key, promise);
    if (other != null) {
      places.release();
      return other;
    }
    try {
      threads.execute(() -> draw(picture, key, promise));
    } catch (RejectedExecutionException busy) {
      end(key, promise);
      promise.completeExceptionally(busy);
    }
    return promise;
  }

  private void end(String key, CompletableFuture<String> promise) {
    running.remove(key, promise);
    places.release();
  }

  private void draw(Picture picture, String key, CompletableFuture<String> promise) {
    try {
      String svg = engines.draw(picture, look.json(picture.theme()));
      cache.put(key, svg);
      failures.remove(key);
      promise.complete(svg);
    } catch (RuntimeException | LinkageError | VirtualMachineError failed) {
      LOG.log(Level.WARNING, "a chart could not be drawn", failed);
      noteFailure(key);
      promise.completeExceptionally(failed);
    } finally {
      end(key, promise);
    }
  }

  private void noteFailure(String key) {
    if (failures.size() >= MOST_FAILURES_KEPT) {
      failures.clear();
    }
    failures.merge(key, 1, Integer::sum);
  }
}
