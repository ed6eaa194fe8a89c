package nl.pactportal.meetings.minutes.document;

import java.util.List;
import java.util.UUID;

/**
 * A part of the minutes: the head, an agenda item (or several treated together), the close.
 *
 * @param place HEAD, CLOSE, or the id of the first agenda item
 * @param items agenda items it is about
 * @param text what the minutes say
 * @param generated what the records say now; null where that is of no importance
 * @param edited whether somebody wrote the text
 * @param changed whether the records say something else since it was written
 * @param version of the stored section; 0 if there is none
 * @param sources the records it is made from: "NOTE 0197…"
 */
public record DocumentSection(
    String place,
    String heading,
    List<UUID> items,
    String text,
    String generated,
    boolean edited,
    boolean changed,
    long version,
    List<String> sources) {
  public static final String HEAD = "HEAD";
  public static final String CLOSE = "CLOSE";

  /** As the records say it. */
  static DocumentSection generated(
      String place, String heading, List<UUID> items, String text, List<String> sources) {
    return new DocumentSection(place, heading, items, text, text, false, false, 0, sources);
  }

  /** With the text somebody wrote, made when the records said {@code basis}. */
  public DocumentSection withText(String written, String basis, long version) {
    return new DocumentSection(
        place,
        heading,
        items,
        written,
        generated,
        true,
        !basis.equals(generated),
        version,
        sources);
  }

  /** For readers: without what only matters to who writes. */
  DocumentSection plain() {
    return new DocumentSection(place, heading, items, text, null, false, false, 0, List.of());
  }

  public List<Block> blocks() {
    return Block.of(text);
  }
}
