package nl.pactportal.dashboard.format.sheet;

import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.importer.SourceException;

/**
 * Which row had which codes first, at some 25 bytes a row: a hash of 64 bits each, so that two
 * million rows fit and no two of them are mixed up in practice.
 */
final class SeenRows {
  static final int MOST_ROWS = 2_000_000;
  private static final int FIRST = 1 << 10;
  private static final long PRIME = 0x100000001b3L;
  private static final long BASIS = 0xcbf29ce484222325L;
  private long[] hashes = new long[FIRST];
  private int[] rows = new int[FIRST];
  private int size;

  /**
   * @return the row that has the same key, or -1
   */
  long first(String key, long row) {
    if (size == MOST_ROWS) {
      throw new SourceException(ImportFailure.TOO_LARGE, "more than " + MOST_ROWS + " rows");
    }
    if (2 * size >= hashes.length) {
      grow();
    }
    long hash = hash(key);
    int place = place(hash);
    if (hashes[place] == hash) {
      return rows[place];
    }
    hashes[place] = hash;
    rows[place] = (int) row;
    size++;
    return -1;
  }

  private int place(long hash) {
    int mask = hashes.length - 1;
    int place = (int) (hash ^ hash >>> 32) & mask;
    while (hashes[place] != 0 && hashes[place] != hash) {
      place = place + 1 & mask;
    }
    return place;
  }

  private void grow() {
    long[] before = hashes;
    int[] rowsBefore = rows;
    hashes = new long[before.length * 2];
    rows = new int[before.length * 2];
    for (int i = 0; i < before.length; i++) {
      if (before[i] != 0) {
        int place = place(before[i]);
        hashes[place] = before[i];
        rows[place] = rowsBefore[i];
      }
    }
  }

  /** FNV-1a, stirred at the end; zero marks an empty place. */
  private static long hash(String key) {
    long hash = BASIS;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * PRIME;
    }
    hash ^= hash >>> 29;
    hash *= 0xbf58476d1ce4e5b9L;
    hash ^= hash >>> 32;
    return hash == 0 ? 1 : hash;
  }
}
