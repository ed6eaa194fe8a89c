package nl.pactportal.funding.guide;

import static nl.pactportal.funding.guide.ParagraphDifference.Change.ADDED;
import static nl.pactportal.funding.guide.ParagraphDifference.Change.CHANGED;
import static nl.pactportal.funding.guide.ParagraphDifference.Change.REMOVED;
import static nl.pactportal.funding.guide.ParagraphDifference.Change.SAME;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ParagraphDifferenceTest {
  @Test
  void saysWhatBecameOfEachParagraph() {
    List<ParagraphDifference> found =
        ParagraphDifference.between(
            text(row("1", "Doel", "Banen"), row("2", "Termijn", "Uiterlijk 31 augustus.")),
            text(row("1", "Doel", "Banen"), row("2", "Termijn", "Uiterlijk eind oktober.")));
    assertEquals(List.of(SAME, CHANGED), changes(found));
    List<ParagraphDifference> grown =
        ParagraphDifference.between(
            text(row("9", "Oud", "Weg"), row("10", "Slot", "Blijft")),
            text(row("2", "Nieuw", "Erbij"), row("10", "Slot", "Blijft")));
    assertEquals(List.of(ADDED, REMOVED, SAME), changes(grown));
  }

  @Test
  void namesTheWordsThatCameAndWent() {
    List<Piece> pieces =
        ParagraphDifference.pieces(
            "Uiterlijk 31 augustus indienen", "Uiterlijk eind oktober indienen");
    assertEquals(
        List.of("SAME Uiterlijk ", "REMOVED 31 augustus ", "ADDED eind oktober ", "SAME indienen"),
        pieces.stream().map(piece -> piece.kind() + " " + piece.words()).toList());
  }

  @Property(tries = 1000)
  void nothingIsLost(
      @ForAll @StringLength(max = 60) @AlphaChars @Chars({' ', '\n', '.'}) String before,
      @ForAll @StringLength(max = 60) @AlphaChars @Chars({' ', '\n', '.'}) String after) {
    List<Piece> pieces = ParagraphDifference.pieces(before, after);
    assertEquals(before, joined(pieces.stream().filter(piece -> !piece.added())));
    assertEquals(after, joined(pieces.stream().filter(piece -> !piece.removed())));
  }

  private static String joined(Stream<Piece> pieces) {
    return pieces.map(Piece::words).collect(Collectors.joining());
  }

  private static List<ParagraphDifference.Change> changes(List<ParagraphDifference> found) {
    return found.stream().map(ParagraphDifference::change).toList();
  }

  private static GuideText text(ParagraphRow... rows) {
    return new GuideText(null, List.of(rows));
  }

  private static ParagraphRow row(String number, String heading, String body) {
    return new ParagraphRow(UUID.randomUUID(), number, heading, body);
  }
}
