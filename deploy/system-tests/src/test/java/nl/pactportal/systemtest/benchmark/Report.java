package nl.pactportal.systemtest.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, and what of it is more than was asked for. */
final class Report {
  private static final int MOST_STATEMENTS = 10;
  private static final double MOST_GROWTH = 1.1;

  private final List<String> missed = new ArrayList<>();

  /** A page with few, many and again few things; times in milliseconds. */
  record Line(String page, double few, double many, double again, int statements) {
    double growth() {
      return many / Math.max(few, again);
    }
  }

  /** A table of pages, each within the same limits. */
  void growth(Object few, Object many, List<Line> lines) {
    say("%-24s %9s %9s %9s %7s %4s", "median, ms", few, many, few + " again", "growth", "SQL");
    for (Line line : lines) {
      say(
          "%-24s %9.1f %9.1f %9.1f %7.2f %4d",
          line.page(), line.few(), line.many(), line.again(), line.growth(), line.statements());
      limit(line.page() + ", growth", line.growth(), MOST_GROWTH);
      limit(line.page() + ", statements", line.statements(), MOST_STATEMENTS);
    }
  }

  void limit(String what, double value, double most) {
    if (value > most) {
      missed.add(String.format(Locale.ROOT, "%s: %.2f > %.2f", what, value, most));
    }
  }

  void assertKept() {
    assertEquals(List.of(), missed);
  }

  static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }
}
