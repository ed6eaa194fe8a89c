package nl.pactportal.platform.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Requests of one page that all find their token ended. */
@Timeout(60)
class RenewalsTest {
  private static final int MANY = 8;
  private final Renewals<String> renewals = new Renewals<>();
  private final AtomicInteger done = new AtomicInteger();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newFixedThreadPool(MANY);

  @AfterEach
  void end() {
    threads.shutdownNow();
  }

  @Test
  void itIsDoneOnceForAllWhoAskAtTheSameTime() throws Exception {
    List<Future<String>> all = together("token");
    for (Future<String> one : all) {
      assertEquals("renewed 1", one.get(10, TimeUnit.SECONDS));
    }
    assertEquals(1, done.get());
  }

  @Test
  void whoComesLaterHasItDoneAnew() {
    assertEquals("a", renewals.once("token", () -> "a"));
    assertEquals("b", renewals.once("token", () -> "b"));
  }

  @Test
  void nobodyWaitsForAnotherOne() throws Exception {
    Future<String> slow = threads.submit(() -> renewals.once("token", this::slowly));
    begun.await();
    assertEquals("quick", renewals.once("another token", () -> "quick"));
    goOn.countDown();
    assertEquals("renewed 1", slow.get(10, TimeUnit.SECONDS));
  }

  @Test
  void allAreToldThatItFailed() throws Exception {
    IllegalStateException away = new IllegalStateException("away");
    Future<String> first =
        threads.submit(
            () ->
                renewals.once(
                    "token",
                    () -> {
                      slowly();
                      throw away;
                    }));
    begun.await();
    Future<String> second = threads.submit(() -> renewals.once("token", () -> "done twice"));
    awaitWaiting(1);
    goOn.countDown();
    for (Future<String> one : List.of(first, second)) {
      ExecutionException failed =
          assertThrows(ExecutionException.class, () -> one.get(10, TimeUnit.SECONDS));
      assertSame(away, failed.getCause());
    }
    assertEquals("again", renewals.once("token", () -> "again"));
  }

  /** All but the first wait for it before it may go on. */
  private List<Future<String>> together(String token) throws InterruptedException {
    List<Future<String>> all =
        IntStream.range(0, MANY)
            .mapToObj(i -> threads.submit(() -> renewals.once(token, this::slowly)))
            .toList();
    begun.await();
    awaitWaiting(MANY - 1);
    goOn.countDown();
    return all;
  }

  private void awaitWaiting(int threadsWaiting) throws InterruptedException {
    while (renewals.waiting("token") < threadsWaiting) {
      Thread.sleep(1);
    }
  }

  private String slowly() {
    begun.countDown();
    try {
      goOn.await();
    } catch (InterruptedException ended) {
      throw new IllegalStateException(ended);
    }
    return "renewed " + done.incrementAndGet();
  }
}
