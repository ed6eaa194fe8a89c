package nl.pactportal.platform.identity;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Things that are done once for all who ask at the same time: a browser sends several requests of
 * one page together, and each of them sees that the token has ended.
 */
final class Renewals<T> {
  private final Map<String, CompletableFuture<T>> running = new ConcurrentHashMap<>();

  /**
   * What the first of them got, or the exception it ended with.
   *
   * @param of what is renewed; no two have the same
   */
  T once(String of, Supplier<T> renewal) {
    CompletableFuture<T> own = new CompletableFuture<>();
    CompletableFuture<T> first = running.putIfAbsent(of, own);
    if (first == null) {
      run(of, renewal, own);
    }
    return result(first == null ? own : first);
  }

  /** How many wait for what another one does, for tests. */
  int waiting(String of) {
    CompletableFuture<T> one = running.get(of);
    return one == null ? 0 : one.getNumberOfDependents();
  }

  private void run(String of, Supplier<T> renewal, CompletableFuture<T> own) {
    try {
      own.complete(renewal.get());
    } catch (RuntimeException | Error failed) {
      own.completeExceptionally(failed);
    } finally {
      running.remove(of, own);
    }
  }

  private static <T> T result(CompletableFuture<T> of) {
    try {
      return of.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException known) {
        throw known;
      }
      throw failed;
    }
  }
}
