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

  /** A table of pages, each within the same limits. */
  void growth(Object few, Object many, List<Line> lines) {
    say("%-24s %9s %9s %7s %13s %4s", "median, ms", few, many, "growth", "middle half", "SQL");
    for (Line line : lines) {
      double growth = line.growth(0.5);
      say(
          "%-24s %9.1f %9.1f %7.2f %6.2f-%6.2f %4d",
          line.page(),
          line.few(),
          line.many(),
          growth,
          line.growth(0.25),
          line.growth(0.75),
          line.statements());
      limit(line.page() + ", growth", growth, MOST_GROWTH);
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
