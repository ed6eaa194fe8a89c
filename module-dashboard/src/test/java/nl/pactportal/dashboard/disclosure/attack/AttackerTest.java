package nl.pactportal.dashboard.disclosure.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import nl.pactportal.dashboard.disclosure.attack.Attacker.Bounds;
import org.junit.jupiter.api.Test;

/** The attacker finds what trying all tables finds. */
class AttackerTest {
  @Test
  void aRowWithOneHiddenCellTellsIt() {
    Outputs outputs = new Outputs();
    outputs.shown("all", 20);
    outputs.shown("a", 17);
    outputs.hidden("b", 1);
    outputs.total("all", List.of("a", "b"));
    assertEquals(new Bounds(3L, 3L), new Attacker(outputs).bounds("b"));
  }

  @Test
  void aPercentageTellsWithinItsRounding() {
    Outputs outputs = new Outputs();
    outputs.shown("all", 320);
    outputs.hidden("part", 1);
    outputs.percent("part", "all", new BigDecimal("1.3"));
    assertEquals(new Bounds(4L, 4L), new Attacker(outputs).bounds("part"));
    assertTrue(new Attacker(outputs).pins("part", 1));
  }

  @Test
  void withoutATotalThereIsNoEnd() {
    Outputs outputs = new Outputs();
    outputs.hidden("all", 0);
    outputs.hidden("a", 1);
    outputs.hidden("b", 1);
    outputs.total("all", List.of("a", "b"));
    assertEquals(new Bounds(1L, null), new Attacker(outputs).bounds("a"));
    assertEquals(new Bounds(2L, null), new Attacker(outputs).bounds("all"));
    assertFalse(new Attacker(outputs).pins("a", 1_000_000));
  }

  /** Squares of two by three of which some are known: the same ends as by trying all. */
  @Test
  void isAsGoodAsTryingAll() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      int[] truth = random.ints(6, 0, 6).toArray();
      boolean[] shown = new boolean[6];
      for (int i = 0; i < 6; i++) {
        shown[i] = random.nextInt(4) == 0;
      }
      Attacker attacker = new Attacker(square(truth, shown));
      for (int i = 0; i < 6; i++) {
        if (!shown[i]) {
          Bounds bounds = attacker.bounds("c" + i);
          assertEquals(tried(truth, shown, i), bounds, "seed " + seed + ", cell " + i);
          long width = bounds.most() - bounds.least();
          assertFalse(attacker.pins("c" + i, width));
          assertTrue(attacker.pins("c" + i, width + 1));
        }
      }
    }
  }

  private static Outputs square(int[] truth, boolean[] shown) {
    Outputs outputs = new Outputs();
    for (int i = 0; i < 6; i++) {
      if (shown[i]) {
        outputs.shown("c" + i, truth[i]);
      } else {
        outputs.hidden("c" + i, 0);
      }
    }
    for (int row = 0; row < 2; row++) {
      outputs.shown("r" + row, truth[3 * row] + truth[3 * row + 1] + truth[3 * row + 2]);
      outputs.total("r" + row, List.of("c" + 3 * row, "c" + (3 * row + 1), "c" + (3 * row + 2)));
    }
    for (int column = 0; column < 3; column++) {
      outputs.shown("k" + column, truth[column] + truth[column + 3]);
      outputs.total("k" + column, List.of("c" + column, "c" + (column + 3)));
    }
    return outputs;
  }

  /** Two by three with known margins: two cells say the rest. */
  private static Bounds tried(int[] truth, boolean[] shown, int cell) {
    long least = Long.MAX_VALUE;
    long most = Long.MIN_VALUE;
    int[] columns = {truth[0] + truth[3], truth[1] + truth[4], truth[2] + truth[5]};
    int row = truth[0] + truth[1] + truth[2];
    for (int a = 0; a <= columns[0]; a++) {
      for (int b = 0; b <= columns[1]; b++) {
        int c = row - a - b;
        int[] all = {a, b, c, columns[0] - a, columns[1] - b, columns[2] - c};
        if (c >= 0 && c <= columns[2] && agrees(all, truth, shown)) {
          least = Math.min(least, all[cell]);
          most = Math.max(most, all[cell]);
        }
      }
    }
    return new Bounds(least, most);
  }

  private static boolean agrees(int[] all, int[] truth, boolean[] shown) {
    for (int i = 0; i < all.length; i++) {
      if (shown[i] && all[i] != truth[i]) {
        return false;
      }
    }
    return true;
  }
}
