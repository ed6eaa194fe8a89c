package nl.pactportal.dashboard.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Decides what is hidden in a new release, given all releases before it. Small counts first; then,
 * as long as a hidden one is not proven safe, the smallest figure in the sum that gives it away.
 */
public final class Suppressor {
  private final CountTable table;
  private final DisclosureRule rule;
  private final Puzzle puzzle = new Puzzle();
  private final List<CellId> unprotected = new ArrayList<>();
  private final Map<Figure, Exchange> exchanges = new HashMap<>();

  private Suppressor(CountTable table, DisclosureRule rule) {
    this.table = table;
    this.rule = rule;
  }

  /**
   * @param earlier all releases that were published of the same figures, under the same rule
   */
  public static MaskedTable mask(
      CountTable table, Collection<MaskedTable> earlier, DisclosureRule rule) {
    Suppressor suppressor = new Suppressor(table, rule);
    earlier.forEach(suppressor::remember);
    suppressor.hideSmall();
    suppressor.protect();
    return suppressor.result();
  }

  /**
   * What is wrong with a table that was masked before other releases came out: cells others could
   * work out by now, and cells of which one release tells what the other hides. Unless there are
   * none, it may not be published as it is.
   */
  public static List<CellId> unprotected(MaskedTable next, Collection<MaskedTable> earlier) {
    Suppressor suppressor = new Suppressor(next.table(), next.rule());
    earlier.forEach(suppressor::remember);
    List<Figure> secret = suppressor.unknown().stream().filter(Figure::isProtected).toList();
    suppressor.remember(next);
    Stream<Figure> hidden =
        next.hidden().keySet().stream().map(cell -> suppressor.puzzle.figure(next.table(), cell));
    Stream.concat(secret.stream(), hidden)
        .filter(figure -> !figure.unknown())
        .forEach(suppressor::giveUp);
    suppressor.protect();
    return List.copyOf(suppressor.unprotected);
  }

  private void remember(MaskedTable past) {
    puzzle.tie(past.table());
    for (CellId cell : past.table().counts().keySet()) {
      Figure figure = puzzle.figure(past.table(), cell);
      if (past.shown(cell).isPresent()) {
        figure.publish();
      } else {
        hide(past.table(), figure);
      }
    }
  }

  private void hideSmall() {
    puzzle.tie(table);
    for (CellId cell : table.counts().keySet()) {
      Figure figure = puzzle.figure(table, cell);
      if (sensitive(table, cell) || table.unshown(cell)) {
        hide(table, figure);
      } else {
        figure.offer();
      }
    }
  }

  private boolean sensitive(CountTable of, CellId cell) {
    long count = of.counts().get(cell);
    return rule.small(count) || rule.dominated(count, of.largest(cell));
  }

  /** What can only be worked out needs protection where it is small; what is hidden, always. */
  private void hide(CountTable of, Figure figure) {
    boolean unshown = of.unshown(figure.cell());
    figure.hide(unshown ? 0 : rule.floor());
    if (!unshown || sensitive(of, figure.cell())) {
      boolean dominated = rule.dominated(figure.truth(), of.largest(figure.cell()));
      figure.protect(rule.width(figure.truth(), dominated));
    }
  }

  /** What a single sum gives away is seen at once; what several do together has to be searched. */
  private void protect() {
    Deque<Figure> open = new ArrayDeque<>(unknown());
    settle(open, figure -> figure.equations().stream().noneMatch(e -> needy(e, figure)));
    open.addAll(unknown());
    settle(open, figure -> figure.proven() || exchange(figure).prove(figure));
  }

  private List<Figure> unknown() {
    return puzzle.figures().stream().filter(Figure::unknown).toList();
  }

  private void settle(Deque<Figure> open, Predicate<Figure> safe) {
    while (!open.isEmpty()) {
      Figure figure = open.poll();
      while (!safe.test(figure) && !unprotected.contains(figure.cell())) {
        next(figure).ifPresentOrElse(other -> open.add(sacrifice(other)), () -> giveUp(figure));
      }
    }
  }

  private Figure sacrifice(Figure figure) {
    hide(table, figure);
    Puzzle.around(figure).keySet().forEach(exchanges::remove);
    return figure;
  }

  private void giveUp(Figure figure) {
    unprotected.add(figure.cell());
  }

  private Exchange exchange(Figure figure) {
    if (!exchanges.containsKey(figure)) {
      Exchange exchange = new Exchange(figure);
      exchange.figures().forEach(other -> exchanges.put(other, exchange));
    }
    return exchanges.get(figure);
  }

  private static boolean needy(Equation equation, Figure figure) {
    return equation.play(figure) < figure.width();
  }

  /** What to hide next: in the tightest sum of the figure, else anywhere it hangs together with. */
  private Optional<Figure> next(Figure figure) {
    List<Equation> tightest =
        figure.equations().stream().sorted(Comparator.comparing(e -> e.play(figure))).toList();
    return tightest.stream()
        .map(equation -> cheapest(equation.all()))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> cheapest(farther(figure)));
  }

  private static Stream<Figure> farther(Figure figure) {
    Set<Equation> all = Puzzle.equations(Puzzle.around(figure).keySet());
    return all.stream().flatMap(Equation::all);
  }

  /** One that helps most lonely hidden figures; rather a part than a total; the smallest. */
  private static Optional<Figure> cheapest(Stream<Figure> figures) {
    return figures
        .filter(Figure::choosable)
        .distinct()
        .min(
            Comparator.comparing((Figure f) -> -count(f, Suppressor::lonely))
                .thenComparing(f -> count(f, equation -> equation.total() == f))
                .thenComparing(Figure::truth)
                .thenComparing(Figure::cell));
  }

  private static long count(Figure figure, Predicate<Equation> which) {
    return figure.equations().stream().filter(which).count();
  }

  private static boolean lonely(Equation equation) {
    return equation.unknown().count() == 1;
  }

  private MaskedTable result() {
    Map<CellId, Hiding> hidden = new TreeMap<>();
    for (CellId cell : table.counts().keySet()) {
      if (sensitive(table, cell) || puzzle.figure(table, cell).unknown()) {
        hidden.put(cell, why(cell));
      }
    }
    hidden.keySet().removeIf(table::unshown);
    return new MaskedTable(table, rule, hidden, unprotected);
  }

  private Hiding why(CellId cell) {
    long count = table.counts().get(cell);
    if (rule.small(count)) {
      return Hiding.SMALL;
    }
    return rule.dominated(count, table.largest(cell)) ? Hiding.DOMINATED : Hiding.PROTECTS;
  }
}
