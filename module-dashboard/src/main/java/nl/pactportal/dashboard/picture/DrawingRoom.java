package nl.pactportal.dashboard.picture;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
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
  private final Map<String, CompletableFuture<String>> running = new ConcurrentHashMap<>();
  private final Map<String, Integer> failures = new ConcurrentHashMap<>();

  DrawingRoom(EnginePool engines, Look look, Executor threads, PictureCache cache) {
    this.engines = engines;
    this.look = look;
    this.threads = threads;
    this.cache = cache;
  }

  /** Empty while it is not there yet, and where it cannot be drawn. */
  Optional<String> svg(Picture picture, Duration patience) {
    String key = picture.key();
    String known = cache.get(key);
    if (known != null) {
      return Optional.of(known);
    }
    boolean hopeless = failures.getOrDefault(key, 0) >= MOST_TRIES;
    return hopeless ? Optional.empty() : wait(begin(picture, key), patience);
  }

  private CompletableFuture<String> begin(Picture picture, String key) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    if (running.size() >= MOST_WAITING) {
      return promise;
    }
    CompletableFuture<String> other = running.putIfAbsent(key, promise);
    if (other != null) {
      return other;
    }
    try {
      threads.execute(() -> draw(picture, key, promise));
    } catch (RejectedExecutionException busy) {
      running.remove(key, promise);
    }
    return promise;
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
      running.remove(key, promise);
    }
  }

  private void noteFailure(String key) {
    if (failures.size() >= MOST_FAILURES_KEPT) {
      failures.clear();
    }
    failures.merge(key, 1, Integer::sum);
  }

  private static Optional<String> wait(CompletableFuture<String> promise, Duration patience) {
    try {
      return Optional.of(promise.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException | ExecutionException later) {
      return Optional.empty();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
