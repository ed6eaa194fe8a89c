package nl.pactportal.dashboard.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Tables of three levels of regions, one or two breakdowns, two or three releases, with rates. */
final class RandomTables {
  static final Rate RATE = new Rate("share", "n", "all", 1);
  private static final String PERIOD = "2025JJ00";

  final DisclosureRule rule;
  final List<CountTable> releases = new ArrayList<>();
  private final Random random;
  private final Map<String, String> parents = new HashMap<>();
  private final List<String> places = new ArrayList<>();
  private final List<String> dimensions = new ArrayList<>();
  private final List<String> breakdowns = new ArrayList<>();
  private final boolean rated;

  RandomTables(long seed) {
    random = new Random(seed * 0x9E3779B97F4A7C15L);
    rule = new DisclosureRule(random.nextBoolean() ? 10 : 5, random.nextBoolean(), 0, 100);
    rated = random.nextInt(4) == 0;
    regions();
    breakdowns(random.nextInt(3) == 0 ? 2 : 1);
    Map<CellId, Long> counts = first();
    releases.add(table(counts));
    int more = 1 + random.nextInt(2);
    for (int i = 0; i < more; i++) {
      counts = revised(counts);
      releases.add(random.nextInt(5) == 0 ? withoutFirstDimension(counts) : table(counts));
    }
  }

  private void regions() {
    int regions = 1 + random.nextInt(2);
    for (int r = 0; r < regions; r++) {
      parents.put("AM" + r, "PV30");
      int municipalities = 2 + random.nextInt(2);
      for (int m = 0; m < municipalities; m++) {
        places.add("GM" + r + m);
        parents.put("GM" + r + m, "AM" + r);
      }
    }
  }

  private void breakdowns(int count) {
    breakdowns.add("");
    for (int d = 0; d < count; d++) {
      String name = "D" + d;
      dimensions.add(name);
      int categories = 2 + random.nextInt(count == 1 ? 2 : 1);
      List<String> longer = new ArrayList<>();
      for (String before : breakdowns) {
        for (int c = 0; c < categories; c++) {
          longer.add((before.isEmpty() ? "" : before + ";") + name + "=" + c);
        }
      }
      breakdowns.clear();
      breakdowns.addAll(longer);
    }
  }

  private Map<CellId, Long> first() {
    Map<CellId, Long> counts = new TreeMap<>();
    for (String place : places) {
      for (String breakdown : breakdowns) {
        long count = count();
        counts.put(new CellId("n", PERIOD, place, breakdown), count);
        if (rated) {
          long all = count + (random.nextInt(4) == 0 ? random.nextInt(6) : random.nextInt(300));
          counts.put(new CellId("all", PERIOD, place, breakdown), all);
        }
      }
    }
    return counts;
  }

  private long count() {
    int kind = random.nextInt(10);
    int most = kind < 3 ? 10 : kind < 8 ? 60 : 400;
    return random.nextInt(most);
  }

  private Map<CellId, Long> revised(Map<CellId, Long> before) {
    Map<CellId, Long> after = new TreeMap<>(before);
    for (CellId cell : before.keySet()) {
      if (cell.measure().equals("n") && random.nextInt(6) == 0) {
        long count = random.nextBoolean() ? count() : before.get(cell) + random.nextInt(4);
        long change = count - before.get(cell);
        after.put(cell, count);
        after.computeIfPresent(cell.withMeasure("all"), (all, old) -> old + Math.max(0, change));
      }
    }
    return after;
  }

  private CountTable table(Map<CellId, Long> counts) {
    return rated(Cube.of(counts, dimensions, parents));
  }

  /** The same counts in a table that overlaps with the others. */
  private CountTable withoutFirstDimension(Map<CellId, Long> counts) {
    Map<CellId, Long> fewer = new TreeMap<>();
    counts.forEach(
        (cell, count) -> {
          String rest = cell.dimensions().replaceFirst("D0=\\d;?", "");
          fewer.merge(cell.withDimensions(rest), count, Long::sum);
        });
    return rated(Cube.of(fewer, dimensions.subList(1, dimensions.size()), parents));
  }

  private CountTable rated(CountTable table) {
    return rated ? table.rate(RATE) : table;
  }
}
