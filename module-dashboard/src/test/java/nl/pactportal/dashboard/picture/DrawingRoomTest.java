package nl.pactportal.dashboard.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Waiting for a picture, keeping it, and giving up. */
class DrawingRoomTest {
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final String ECHO =
      "function pactDraw(option) { if (option === 'bad') throw 1; while (option === 'endless') {}"
          + " return '<svg>' + option + '</svg>'; }";
  private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(3);
  private final AtomicInteger made = new AtomicInteger();
  private final PictureCache cache = new PictureCache(60);
  private CountDownLatch loaded = new CountDownLatch(0);

  @AfterEach
  void end() {
    clock.shutdownNow();
  }

  private DrawingRoom room(int slots) {
    return room(slots, 64);
  }

  private DrawingRoom room(int slots, int places) {
    EnginePool pool = new EnginePool(slots, this::engine, clock, Duration.ofMillis(700));
    return new DrawingRoom(pool, new Look(":root{--pact-text: #000;}"), clock, cache, places);
  }

  private ChartEngine engine() {
    made.incrementAndGet();
    try {
      loaded.await();
    } catch (InterruptedException ended) {
      throw new IllegalStateException(ended);
    }
    return TestEngines.of(ECHO);
  }

  private static Picture of(String option) {
    return Picture.of(option, "line", Theme.LIGHT);
  }

  @Test
  void drawsOnceAndKeeps() {
    DrawingRoom room = room(1);
    assertEquals(0, made.get(), "nothing is loaded before the first picture");
    assertEquals(Optional.of("<svg>a</svg>"), room.svg(of("a"), LONG));
    assertEquals(Optional.of("<svg>a</svg>"), room.svg(of("a"), Duration.ZERO));
    assertEquals(1, made.get());
  }

  @Test
  void keepsNoMoreThanItsBound() {
    DrawingRoom room = room(1);
    for (char c = 'a'; c <= 'z'; c++) {
      room.svg(of(String.valueOf(c)), LONG);
    }
    assertEquals(5, cache.size());
  }

  @Test
  void whoHasNoPatienceGetsNothingWrong() {
    assertEquals(Optional.empty(), room(1).svg(of("a"), Duration.ZERO));
  }

  @Test
  void whoFindsAllPlacesTakenWaitsForOne() {
    loaded = new CountDownLatch(1);
    DrawingRoom room = room(1, 1);
    assertEquals(Optional.empty(), room.svg(of("a"), Duration.ZERO));
    assertEquals(Optional.empty(), room.svg(of("b"), Duration.ofMillis(20)), "no place for it");
    var second = CompletableFuture.supplyAsync(() -> room.svg(of("b"), LONG));
    loaded.countDown();
    assertEquals(Optional.of("<svg>b</svg>"), second.join());
    assertEquals(Optional.of("<svg>a</svg>"), room.svg(of("a"), Duration.ZERO));
    assertEquals(Optional.of("<svg>c</svg>"), room.svg(of("c"), LONG), "places come back");
  }

  @Test
  void anEngineIsLoadedAheadOffTheRequestAndOnlyOne() {
    DrawingRoom room = room(1);
    room.warm();
    room.warm();
    assertEquals(Optional.of("<svg>a</svg>"), room.svg(of("a"), LONG));
    assertEquals(1, made.get());
  }

  @Test
  void oneThatTakesTooLongIsEndedAndTheNextIsDrawn() {
    DrawingRoom room = room(1);
    assertEquals(Optional.empty(), room.svg(of("endless"), LONG));
    assertEquals(Optional.of("<svg>a</svg>"), room.svg(of("a"), LONG));
    assertEquals(2, made.get());
  }

  @Test
  void whatCannotBeDrawnIsNotTriedForEver() {
    DrawingRoom room = room(1);
    for (int i = 0; i < 5; i++) {
      assertEquals(Optional.empty(), room.svg(of("bad"), LONG));
    }
    assertTrue(room.svg(of("good"), LONG).isPresent());
    assertEquals(1, made.get());
  }
}
