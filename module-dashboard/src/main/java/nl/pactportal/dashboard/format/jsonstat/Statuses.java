package nl.pactportal.dashboard.format.jsonstat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.importer.SourceException;

/**
 * The status of each cell, at one byte a cell: the file may have them before or after the values,
 * and in any order.
 */
final class Statuses {
  private static final int MOST_KINDS = 250;
  private static final int MOST_CELLS = 30_000_000;
  private static final int FIRST = 1024;
  private static final int BYTE = 0xff;
  private final List<String> kinds = new ArrayList<>(List.of(""));
  private byte[] cells = new byte[0];
  private String ofAll = "";

  void ofAll(String status) {
    ofAll = status == null ? "" : status;
  }

  void put(int cell, String status) {
    if (status == null || status.isEmpty()) {
      return;
    }
    if (cell < 0 || cell >= MOST_CELLS) {
      throw new SourceException(ImportFailure.UNREADABLE, "a status at cell " + cell);
    }
    if (cell >= cells.length) {
      int wanted = Math.max(FIRST, Math.max(cell + 1, cells.length + (cells.length >> 1)));
      cells = Arrays.copyOf(cells, Math.min(MOST_CELLS, wanted));
    }
    cells[cell] = (byte) kind(status);
  }

  private int kind(String status) {
    int known = kinds.indexOf(status);
    if (known >= 0) {
      return known;
    }
    if (kinds.size() == MOST_KINDS) {
      throw new SourceException(
          ImportFailure.UNREADABLE, "more than " + MOST_KINDS + " kinds of status");
    }
    kinds.add(status);
    return kinds.size() - 1;
  }

  String at(int cell) {
    String own = cell < cells.length ? kinds.get(cells[cell] & BYTE) : "";
    return own.isEmpty() ? ofAll : own;
  }

  /** Number of cells up to the last that has a status of its own. */
  int length() {
    return cells.length;
  }

  boolean ownAt(int cell) {
    return cells[cell] != 0;
  }
}
