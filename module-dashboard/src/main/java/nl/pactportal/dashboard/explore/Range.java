package nl.pactportal.dashboard.explore;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.pactportal.dashboard.observation.Frequency;
import nl.pactportal.dashboard.observation.PeriodLine;

/**
 * The periods looked at: of one length, for years and quarters in one line would mean nothing.
 *
 * @param all of that length, oldest first
 * @param shown from the first to the last one chosen
 */
public record Range(
    List<Frequency> frequencies,
    Frequency frequency,
    List<PeriodLine> all,
    List<PeriodLine> shown) {
  private static final int USUAL = 60;

  public static Range of(List<PeriodLine> periods, String frequency, String from, String to) {
    Map<Frequency, Long> counts =
        periods.stream().collect(Collectors.groupingBy(Range::frequency, Collectors.counting()));
    List<Frequency> known = counts.keySet().stream().sorted().toList();
    Frequency chosen =
        known.stream()
            .filter(one -> one.name().equals(frequency))
            .findFirst()
            .orElseGet(() -> most(counts));
    List<PeriodLine> all = periods.stream().filter(one -> frequency(one) == chosen).toList();
    return new Range(known, chosen, all, shown(all, from, to));
  }

  private static Frequency most(Map<Frequency, Long> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Frequency, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(Frequency.OTHER);
  }

  private static Frequency frequency(PeriodLine line) {
    return line.period().frequency();
  }

  private static List<PeriodLine> shown(List<PeriodLine> all, String from, String to) {
    if (all.isEmpty()) {
      return all;
    }
    int last = position(all, to, all.size() - 1);
    int first = position(all, from, Math.max(0, last - USUAL + 1));
    return all.subList(Math.min(first, last), Math.max(first, last) + 1);
  }

  /** Where a period stands among all of that length; -1 where it is not. */
  int position(String code) {
    return position(all, code, -1);
  }

  private static int position(List<PeriodLine> all, String code, int otherwise) {
    return IntStream.range(0, all.size())
        .filter(at -> all.get(at).period().code().equals(code))
        .findFirst()
        .orElse(otherwise);
  }
}
