package nl.pactportal.dashboard.picture;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * A few engines, each made when it is first needed and used by one thread at a time. One that does
 * not finish in time is ended and replaced.
 */
final class EnginePool implements AutoCloseable {
  private final Supplier<ChartEngine> maker;
  private final ScheduledExecutorService clock;
  private final Duration longest;
  private final Semaphore slots;
  private final Deque<ChartEngine> idle = new ArrayDeque<>();
  private boolean closed;

  EnginePool(
      int slots, Supplier<ChartEngine> maker, ScheduledExecutorService clock, Duration longest) {
    this.slots = new Semaphore(slots);
    this.maker = maker;
    this.clock = clock;
    this.longest = longest;
  }

  String draw(Picture picture, String tokens) {
    slots.acquireUninterruptibly();
    try {
      return drawWith(take(), picture, tokens);
    } finally {
      slots.release();
    }
  }

  /** Makes an engine, if there is none yet. */
  void warm() {
    slots.acquireUninterruptibly();
    try {
      giveBack(take());
    } finally {
      slots.release();
    }
  }

  private String drawWith(ChartEngine engine, Picture picture, String tokens) {
    ScheduledFuture<?> end =
        clock.schedule(engine::kill, longest.toMillis(), TimeUnit.MILLISECONDS);
    try {
      return engine.svg(picture, tokens);
    } finally {
      end.cancel(false);
      giveBack(engine);
    }
  }

  private ChartEngine take() {
    synchronized (idle) {
      if (!idle.isEmpty()) {
        return idle.pop();
      }
    }
    return maker.get();
  }

  private void giveBack(ChartEngine engine) {
    boolean whole = engine.alive();
    synchronized (idle) {
      if (whole && !closed) {
        idle.push(engine);
        return;
      }
    }
    engine.kill();
  }

  @Override
  public void close() {
    synchronized (idle) {
      closed = true;
      idle.forEach(ChartEngine::kill);
      idle.clear();
    }
  }
}
