package nl.pactportal.dashboard.disclosure;

import java.util.Comparator;

/** A cell of a table of counts: of what, when, where, and of whom ("Geslacht=M;Leeftijd=15"). */
public record CellId(String measure, String period, String geo, String dimensions)
    implements Comparable<CellId> {
  private static final Comparator<CellId> ORDER =
      Comparator.comparing(CellId::measure)
          .thenComparing(CellId::period)
          .thenComparing(CellId::geo)
          .thenComparing(CellId::dimensions);

  public CellId withMeasure(String other) {
    return new CellId(other, period, geo, dimensions);
  }

  public CellId withGeo(String other) {
    return new CellId(measure, period, other, dimensions);
  }

  public CellId withDimensions(String other) {
    return new CellId(measure, period, geo, other);
  }

  @Override
  public int compareTo(CellId other) {
    return ORDER.compare(this, other);
  }
}
