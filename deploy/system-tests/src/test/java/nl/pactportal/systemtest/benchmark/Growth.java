package nl.pactportal.systemtest.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether pages take longer when there is more. The portal gets a database with few and one with
 * many by turns, seconds apart, and what counts is the middle one of the ratios of all turns: what
 * else the machine does in a minute is more than what is asked about.
 */
final class Growth {
  private static final int TRIES = 5;

  /**
   * So many requests until a new connection has its plans: the driver prepares, the database tries.
   */
  private static final int SETTLE = 15;

  private final Map<String, String> pages;
  private final Map<String, Client> readers;
  private final int times;
  private final int turns;

  /**
   * @param pages address by name
   * @param readers by name; one of them may have none
   * @param times how often each page is asked for its median
   * @param turns how often few and many are compared; even, so that many are there in the end
   */
  Growth(Map<String, String> pages, Map<String, Client> readers, int times, int turns) {
    this.pages = pages;
    this.readers = readers;
    this.times = times;
    this.turns = turns;
  }

  /** How much there is from now on. */
  @FunctionalInterface
  interface Fill {
    void run() throws Exception;
  }

  List<Line> measure(int warmUp, Fill few, Fill many) throws Exception {
    few.run();
    medians(warmUp);
    try (Spare spare = Spare.copy()) {
      many.run();
      Map<String, Line> lines = new LinkedHashMap<>();
      boolean full = true;
      for (int turn = 0; turn < turns; turn++) {
        Map<String, Double> first = medians(times);
        spare.swap();
        Map<String, Double> second = medians(times);
        Map<String, Double> least = full ? second : first;
        Map<String, Double> most = full ? first : second;
        most.forEach((name, ms) -> line(lines, name).add(least.get(name), ms));
        full = !full;
      }
      statements().forEach((name, count) -> line(lines, name).statements(count));
      return List.copyOf(lines.values());
    }
  }

  private static Line line(Map<String, Line> lines, String name) {
    return lines.computeIfAbsent(name, Line::new);
  }

  private Map<String, Double> medians(int times) throws Exception {
    Map<String, Double> medians = new LinkedHashMap<>();
    for (Map.Entry<String, String> page : pages.entrySet()) {
      for (Map.Entry<String, Client> reader : readers.entrySet()) {
        reader.getValue().settle(page.getValue(), SETTLE);
        String name = named(page.getKey(), reader.getKey());
        medians.put(name, reader.getValue().median(page.getValue(), times));
      }
    }
    return medians;
  }

  private Map<String, Integer> statements() throws Exception {
    Map<String, Integer> statements = new LinkedHashMap<>();
    try (StatementLog log = StatementLog.open()) {
      for (Map.Entry<String, String> page : pages.entrySet()) {
        for (Map.Entry<String, Client> reader : readers.entrySet()) {
          String name = named(page.getKey(), reader.getKey());
          List<String> asked = log.fewest(TRIES, () -> reader.getValue().get(page.getValue()));
          statements.put(name, asked.size());
          asked.forEach(sql -> Report.say("  %s: %.110s", name, sql));
        }
      }
    }
    return statements;
  }

  private static String named(String page, String reader) {
    return reader.isEmpty() ? page : page + ", " + reader;
  }
}
