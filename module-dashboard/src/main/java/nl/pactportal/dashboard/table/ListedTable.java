package nl.pactportal.dashboard.table;

import java.util.List;
import java.util.function.Consumer;

/** A small table, held in memory. */
public record ListedTable(
    String code,
    SourceProperties properties,
    List<SourceMeasure> measures,
    List<SourceCode> periods,
    List<SourceCode> categories,
    List<SourceCell> cells)
    implements SourceTable {

  @Override
  public void forEach(Consumer<SourceCell> taker) {
    cells.forEach(taker);
  }
}
