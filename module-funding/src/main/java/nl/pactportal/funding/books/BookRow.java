package nl.pactportal.funding.books;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.money.Money;

/**
 * What the books say of one region in one call.
 *
 * @param region null in the sum of the regions the reader sees
 * @param requested submitted and not withdrawn
 * @param advanced decided to be paid in advance, whatever became of it
 */
public record BookRow(
    UUID callId,
    String call,
    String region,
    Money ceiling,
    Money requested,
    Money reserved,
    Money granted,
    Money advanced,
    Money paid,
    Money determined,
    Money free)
    implements Serializable {

  /** What a bar is made of, in the order in which it is drawn. */
  public enum Part {
    PAID,
    ADVANCED,
    GRANTED,
    RESERVED,
    FREE
  }

  /**
   * A piece of the bar, in thousandths of the ceiling.
   *
   * @param from where it begins
   */
  public record Piece(Part part, long from, long width) implements Serializable {}

  private static final long WHOLE = 1000;

  BookRow plus(BookRow other) {
    return new BookRow(
        callId,
        call,
        null,
        ceiling.plus(other.ceiling),
        requested.plus(other.requested),
        reserved.plus(other.reserved),
        granted.plus(other.granted),
        advanced.plus(other.advanced),
        paid.plus(other.paid),
        determined.plus(other.determined),
        free.plus(other.free));
  }

  public boolean isSum() {
    return region == null;
  }

  /** The ceiling cut in pieces, each up to where its amount reaches; nothing is drawn twice. */
  public List<Piece> getPieces() {
    List<Piece> pieces = new ArrayList<>();
    long committed = granted.plus(reserved).cents();
    long[] ends = {
      Math.min(paid.cents(), granted.cents()),
      Math.min(advanced.cents(), granted.cents()),
      granted.cents(),
      committed,
      ceiling.cents()
    };
    long from = 0;
    for (Part part : Part.values()) {
      long until = Math.max(from, thousandths(ends[part.ordinal()]));
      pieces.add(new Piece(part, from, until - from));
      from = until;
    }
    return pieces;
  }

  private long thousandths(long cents) {
    return ceiling.isPositive() ? Math.min(WHOLE, cents * WHOLE / ceiling.cents()) : 0;
  }
}
