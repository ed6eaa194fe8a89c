package nl.pactportal.dashboard.importer;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pactportal.dashboard.table.SourceCell;
import nl.pactportal.dashboard.table.SourceCode;
import nl.pactportal.dashboard.table.SourceTable;

/**
 * Finds what stands twice in a table, once the database has refused it: by two passes, of which the
 * first leaves only cells that may be twins, so that memory does not grow with the table.
 */
final class Twice {
  private static final int SLOTS = 1 << 27;
  private static final String PART = "\u001f";
  private final SourceTable table;

  private Twice(SourceTable table) {
    this.table = table;
  }

  /** Where both stand and what they are of, for people. */
  static String in(SourceTable table) {
    Twice twice = new Twice(table);
    return twice.cell().or(twice::code).orElse("a cell or code twice");
  }

  private Optional<String> cell() {
    BitSet suspects = suspects();
    Map<String, String> first = new HashMap<>();
    String[] found = new String[1];
    table.forEachPlaced(
        (cell, place) -> {
          if (found[0] == null && suspects.get(slot(cell))) {
            String before = first.putIfAbsent(key(cell), place);
            found[0] = before == null ? null : said(cell, before, place);
          }
        });
    return Optional.ofNullable(found[0]);
  }

  private BitSet suspects() {
    BitSet seen = new BitSet(SLOTS);
    BitSet again = new BitSet(SLOTS);
    table.forEach(
        cell -> {
          int slot = slot(cell);
          if (seen.get(slot)) {
            again.set(slot);
          }
          seen.set(slot);
        });
    return again;
  }

  private static int slot(SourceCell cell) {
    int hash = key(cell).hashCode();
    return (hash ^ hash >>> 16) & SLOTS - 1;
  }

  private static String key(SourceCell cell) {
    return String.join(PART, cell.measure(), cell.dimensions(), cell.geo(), cell.period());
  }

  private static String said(SourceCell cell, String before, String place) {
    String codes =
        Stream.of(key(cell).split(PART))
            .filter(c -> !c.isEmpty())
            .collect(Collectors.joining(", "));
    return place + ": the same cell as " + before + " (" + codes + ")";
  }

  private Optional<String> code() {
    Set<String> seen = new HashSet<>();
    return table.measures().stream()
        .map(measure -> "measure " + measure.code())
        .filter(code -> !seen.add(code))
        .findFirst()
        .or(() -> twice(seen, table.periods()))
        .or(() -> twice(seen, table.categories()))
        .map(code -> "twice in the table: " + code);
  }

  private static Optional<String> twice(Set<String> seen, Iterable<SourceCode> codes) {
    for (SourceCode code : codes) {
      if (!seen.add(code.dimension() + " " + code.code())) {
        return Optional.of(code.dimension() + " " + code.code());
      }
    }
    return Optional.empty();
  }
}
