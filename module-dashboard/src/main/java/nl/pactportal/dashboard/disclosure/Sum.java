package nl.pactportal.dashboard.disclosure;

import java.util.List;

/** A total and all of its parts. */
public record Sum(CellId total, List<CellId> parts) {
  public Sum {
    parts = List.copyOf(parts);
  }
}
