package nl.pactportal.dashboard.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Ways to hide figures that do not hide them, each of which has been somebody's practice. */
final class Weak {
  private Weak() {}

  /** Only what is small. */
  static MaskedTable primaryOnly(CountTable table, DisclosureRule rule) {
    return masked(table, rule, small(table, rule));
  }

  /** In each sum with one hidden cell another is hidden, and that is all. */
  static MaskedTable neverAlone(CountTable table, DisclosureRule rule) {
    Map<CellId, Hiding> hidden = small(table, rule);
    Optional<CellId> next = partner(table, rule, hidden);
    while (next.isPresent()) {
      hidden.put(next.get(), Hiding.PROTECTS);
      next = partner(table, rule, hidden);
    }
    return masked(table, rule, hidden);
  }

  private static Optional<CellId> partner(
      CountTable table, DisclosureRule rule, Map<CellId, Hiding> hidden) {
    return table.sums().stream()
        .map(sum -> Stream.concat(Stream.of(sum.total()), sum.parts().stream()).toList())
        .filter(cells -> cells.stream().filter(hidden::containsKey).count() == 1)
        .flatMap(List::stream)
        .filter(cell -> !hidden.containsKey(cell) && table.counts().get(cell) >= rule.floor())
        .filter(cell -> table.counts().get(cell) > 0)
        .min(Comparator.comparing(table.counts()::get));
  }

  private static Map<CellId, Hiding> small(CountTable table, DisclosureRule rule) {
    Map<CellId, Hiding> hidden = new TreeMap<>();
    table
        .counts()
        .forEach(
            (cell, count) -> {
              if (rule.small(count)) {
                hidden.put(cell, Hiding.SMALL);
              }
            });
    return hidden;
  }

  private static MaskedTable masked(
      CountTable table, DisclosureRule rule, Map<CellId, Hiding> hidden) {
    hidden.keySet().removeIf(table::unshown);
    return new MaskedTable(table, rule, hidden, List.of());
  }
}
