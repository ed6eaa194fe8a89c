package nl.pactportal.dashboard.table;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * A whole table, read from one format. Its cells can be gone through more than once, and come as a
 * stream: memory does not grow with them.
 */
public interface SourceTable {
  /** Of the table in our catalogue. */
  String code();

  SourceProperties properties();

  List<SourceMeasure> measures();

  /** All periods, oldest first. */
  List<SourceCode> periods();

  /** Codes of the other dimensions; those of the areas have dimension {@link SourceCode#GEO}. */
  List<SourceCode> categories();

  void forEach(Consumer<SourceCell> taker);

  /** The same, each with where it stands in the source, for people. */
  default void forEachPlaced(BiConsumer<SourceCell, String> taker) {
    int[] number = new int[1];
    forEach(cell -> taker.accept(cell, "cell " + ++number[0]));
  }
}
