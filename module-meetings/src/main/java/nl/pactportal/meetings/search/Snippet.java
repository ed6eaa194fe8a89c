package nl.pactportal.meetings.search;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of text around what was found. The database marks the hits with two characters no
 * keyboard has; as parts a page can show them without trusting the text as markup.
 */
public record Snippet(List<Part> parts) implements Serializable {
  static final char BEGIN = '\uE000';
  static final char END = '\uE001';

  /** A stretch of text that was looked for, or that stands between. */
  public record Part(String text, boolean hit) implements Serializable {}

  static Snippet of(String marked) {
    List<Part> parts = new ArrayList<>();
    StringBuilder stretch = new StringBuilder();
    boolean hit = false;
    for (char c : marked.toCharArray()) {
      if (c == BEGIN || c == END) {
        close(parts, stretch, hit);
        hit = c == BEGIN;
      } else {
        stretch.append(c);
      }
    }
    close(parts, stretch, hit);
    return new Snippet(List.copyOf(parts));
  }

  private static void close(List<Part> parts, StringBuilder stretch, boolean hit) {
    if (!stretch.isEmpty()) {
      parts.add(new Part(stretch.toString(), hit));
      stretch.setLength(0);
    }
  }
}
