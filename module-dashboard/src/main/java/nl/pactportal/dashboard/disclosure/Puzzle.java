package nl.pactportal.dashboard.disclosure;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All an outsider has: the figures of all releases, and the sums that tie them to each other. He is
 * taken to know which cells did not change.
 */
final class Puzzle {
  private record Identity(CellId cell, long truth) {}

  private final Map<Identity, Figure> figures = new LinkedHashMap<>();
  private final Set<Set<Figure>> known = new HashSet<>();

  Figure figure(CountTable table, CellId cell) {
    return figures.computeIfAbsent(
        new Identity(cell, table.counts().get(cell)), id -> new Figure(id.cell(), id.truth()));
  }

  /** Ties the figures of a release; the same sum of the same figures is tied once. */
  void tie(CountTable table) {
    for (Sum sum : table.sums()) {
      Figure total = figure(table, sum.total());
      List<Figure> parts = sum.parts().stream().map(part -> figure(table, part)).toList();
      Equation equation = new Equation(total, parts);
      Set<Figure> all = new HashSet<>(parts);
      all.add(total);
      if (known.add(all)) {
        equation.all().forEach(figure -> figure.equations().add(equation));
      }
    }
  }

  Collection<Figure> figures() {
    return figures.values();
  }

  /** The unknown figures that hang together with this one, each with its number. */
  static Map<Figure, Integer> around(Figure start) {
    Map<Figure, Integer> found = new HashMap<>(Map.of(start, 0));
    Deque<Figure> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      for (Equation equation : open.poll().equations()) {
        equation
            .unknown()
            .filter(next -> !found.containsKey(next))
            .distinct()
            .forEach(
                next -> {
                  found.put(next, found.size());
                  open.add(next);
                });
      }
    }
    return found;
  }

  static Set<Equation> equations(Collection<Figure> around) {
    Set<Equation> all = new LinkedHashSet<>();
    around.forEach(figure -> all.addAll(figure.equations()));
    return all;
  }
}
