package nl.pactportal.systemtest.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How long this machine takes to fetch something from memory. On a machine whose caches others use,
 * too, Java is several times slower though its processors seem free; figures of two runs can be
 * compared only if this is alike.
 */
final class Yardstick {
  private static final int MEBIBYTE = 1 << 18;
  private static final int APART = 16;
  private static final int STEPS = 10_000_000;

  private Yardstick() {}

  static void say() {
    System.out.printf(
        Locale.ROOT,
        "a fetch from 4 MiB: %.0f ns, from 64 MiB: %.0f ns%n",
        fetch(4 * MEBIBYTE),
        fetch(64 * MEBIBYTE));
  }

  /** Each place says which is next, so that none is fetched before it is needed. */
  private static double fetch(int ints) {
    int[] next = new int[ints];
    List<Integer> order =
        IntStream.range(0, ints / APART).boxed().collect(Collectors.toCollection(ArrayList::new));
    Collections.shuffle(order, new Random(1));
    for (int i = 0; i < order.size(); i++) {
      next[order.get(i) * APART] = order.get((i + 1) % order.size()) * APART;
    }
    walk(next, STEPS);
    long begin = System.nanoTime();
    int end = walk(next, STEPS);
    double nanos = System.nanoTime() - begin;
    return end < 0 ? 0 : nanos / STEPS; // asked for, so that the walk is not left out
  }

  private static int walk(int[] next, int steps) {
    int at = 0;
    for (int i = 0; i < steps; i++) {
      at = next[at];
    }
    return at;
  }
}
