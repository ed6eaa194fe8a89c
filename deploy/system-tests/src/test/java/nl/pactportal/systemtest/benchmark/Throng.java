package nl.pactportal.systemtest.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Many at once, each asking for the next page as soon as it has one, or at its own pace. */
final class Throng {
  private final Client client;
  private final int users;
  private final int seconds;

  Throng(Client client, int users, int seconds) {
    this.client = client;
    this.users = users;
    this.seconds = seconds;
  }

  /**
   * @param millis of each page, sorted
   */
  record Result(List<Double> millis, int failed, double perSecond) {
    double percentile(double part) {
      return millis.isEmpty() ? 0 : millis.get((int) (part * (millis.size() - 1)));
    }
  }

  /**
   * Without a pause: how many pages there can be.
   *
   * @param paths the page number n of all asks for
   */
  Result ask(IntFunction<String> paths) throws InterruptedException {
    return ask(paths, 0);
  }

  /**
   * Together so many a second, evenly: how long a page takes then. A page that had to wait for its
   * user counts from when it should have been asked for.
   */
  Result ask(IntFunction<String> paths, double perSecond) throws InterruptedException {
    List<Double> took = Collections.synchronizedList(new ArrayList<>());
    AtomicInteger failed = new AtomicInteger();
    AtomicInteger next = new AtomicInteger();
    long between = perSecond == 0 ? 0 : (long) (1e9 / perSecond);
    long begin = System.nanoTime();
    long end = begin + TimeUnit.SECONDS.toNanos(seconds);
    ExecutorService pool = Executors.newFixedThreadPool(users);
    for (int i = 0; i < users; i++) {
      pool.execute(
          () -> {
            while (System.nanoTime() < end) {
              int number = next.getAndIncrement();
              long due = between == 0 ? System.nanoTime() : begin + number * between;
              try {
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                client.get(paths.apply(number));
                took.add((System.nanoTime() - due) / 1e6);
              } catch (Exception | AssertionError wrong) {
                failed.incrementAndGet();
              }
            }
          });
    }
    pool.shutdown();
    pool.awaitTermination(2, TimeUnit.MINUTES);
    double lasted = (System.nanoTime() - begin) / 1e9;
    return new Result(took.stream().sorted().toList(), failed.get(), took.size() / lasted);
  }
}
