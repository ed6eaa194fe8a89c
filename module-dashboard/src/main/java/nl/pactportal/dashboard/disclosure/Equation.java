package nl.pactportal.dashboard.disclosure;

import java.util.List;
import java.util.stream.Stream;

/** A total and its parts, as figures. */
record Equation(Figure total, List<Figure> parts) {

  Stream<Figure> all() {
    return Stream.concat(Stream.of(total), parts.stream());
  }

  Stream<Figure> unknown() {
    return all().filter(Figure::unknown);
  }

  int sign(Figure figure) {
    return figure == total ? -1 : 1;
  }

  /**
   * How far the figure could be from one end to the other if this were the only equation: a sound
   * upper limit, so less than the width means it is not protected.
   */
  long play(Figure figure) {
    List<Figure> others = unknown().filter(other -> other != figure).toList();
    if (others.isEmpty()) {
      return 0;
    }
    boolean open = figure == total || total.unknown();
    long room = others.stream().mapToLong(Figure::room).sum();
    return open ? Long.MAX_VALUE : room + figure.room();
  }
}
