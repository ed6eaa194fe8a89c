package nl.pactportal.funding.guide;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What became of one paragraph between two versions, word by word. */
public record ParagraphDifference(
    String number, Change change, List<Piece> heading, List<Piece> body) implements Serializable {
  private static final Pattern WORD_ENDS = Pattern.compile("(?<=\\s)(?=\\S)");

  /** What happened to it as a whole. */
  public enum Change {
    SAME,
    CHANGED,
    ADDED,
    REMOVED;

    /** How the look colours it. */
    public String kind() {
      return this == SAME ? "neutral" : this == ADDED ? "good" : this == REMOVED ? "bad" : "info";
    }
  }

  /** Paragraphs with the same number are the same paragraph; in the order of the numbers. */
  static List<ParagraphDifference> between(GuideText before, GuideText after) {
    return Stream.concat(before.paragraphs().stream(), after.paragraphs().stream())
        .map(ParagraphRow::number)
        .collect(() -> new TreeSet<>(ParagraphNumber.ORDER), TreeSet::add, TreeSet::addAll)
        .stream()
        .map(
            number ->
                of(
                    number,
                    before.paragraph(number).orElse(null),
                    after.paragraph(number).orElse(null)))
        .toList();
  }

  private static ParagraphDifference of(String number, ParagraphRow before, ParagraphRow after) {
    List<Piece> heading =
        pieces(before == null ? "" : before.heading(), after == null ? "" : after.heading());
    List<Piece> body =
        pieces(before == null ? "" : before.body(), after == null ? "" : after.body());
    boolean same = Stream.concat(heading.stream(), body.stream()).allMatch(Piece::same);
    Change change =
        before == null
            ? Change.ADDED
            : after == null ? Change.REMOVED : same ? Change.SAME : Change.CHANGED;
    return new ParagraphDifference(number, change, heading, body);
  }

  static List<Piece> pieces(String before, String after) {
    List<String> was = words(before);
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(was, words(after)).getDeltas()) {
      int from = delta.getSource().getPosition();
      add(pieces, Piece.Kind.SAME, was.subList(at, from));
      add(pieces, Piece.Kind.REMOVED, delta.getSource().getLines());
      add(pieces, Piece.Kind.ADDED, delta.getTarget().getLines());
      at = from + delta.getSource().size();
    }
    add(pieces, Piece.Kind.SAME, was.subList(at, was.size()));
    return List.copyOf(pieces);
  }

  private static void add(List<Piece> pieces, Piece.Kind kind, List<String> words) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(kind, String.join("", words)));
    }
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(WORD_ENDS.split(text));
  }
}
