package nl.pactportal.systemtest.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.pactportal.systemtest.benchmark.Report.Line;

/**
 * Whether pages take longer when there is more. Few, many, few again: the third shows what the
 * machine itself does meanwhile.
 */
final class Growth {
  private static final int TRIES = 5;

  private final Map<String, String> pages;
  private final Map<String, Client> readers;
  private final int times;
  private final int rounds;

  /**
   * @param pages address by name
   * @param readers by name; one of them may have none
   * @param times how often each page is asked for its median
   * @param rounds the lowest of so many medians, some time apart: what else the machine does comes
   *     in bursts
   */
  Growth(Map<String, String> pages, Map<String, Client> readers, int times, int rounds) {
    this.pages = pages;
    this.readers = readers;
    this.times = times;
    this.rounds = rounds;
  }

  /** How much there is from now on. */
  @FunctionalInterface
  interface Fill {
    void run() throws Exception;
  }

  List<Line> measure(int warmUp, Fill few, Fill many) throws Exception {
    few.run();
    for (String page : pages.values()) {
      for (Client reader : readers.values()) {
        reader.median(page, warmUp);
      }
    }
    Map<String, Double> first = times();
    many.run();
    Map<String, Double> most = times();
    Map<String, Integer> statements = statements();
    few.run();
    Map<String, Double> again = times();
    return first.keySet().stream()
        .map(
            page ->
                new Line(
                    page, first.get(page), most.get(page), again.get(page), statements.get(page)))
        .toList();
  }

  private Map<String, Double> times() throws Exception {
    Map<String, Double> medians = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, String> page : pages.entrySet()) {
        for (Map.Entry<String, Client> reader : readers.entrySet()) {
          Client client = reader.getValue();
          client.median(page.getValue(), Math.max(1, times / 4)); // new plans, caches
          double median = client.median(page.getValue(), times);
          medians.merge(named(page.getKey(), reader.getKey()), median, Math::min);
        }
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
