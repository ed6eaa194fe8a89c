package nl.pactportal.funding.guide;

import java.io.Serializable;

/** Words that stayed, came or went. */
public record Piece(Kind kind, String words) implements Serializable {
  /** What became of them. */
  public enum Kind {
    SAME,
    ADDED,
    REMOVED
  }

  public boolean added() {
    return kind == Kind.ADDED;
  }

  public boolean removed() {
    return kind == Kind.REMOVED;
  }

  public boolean same() {
    return kind == Kind.SAME;
  }
}
