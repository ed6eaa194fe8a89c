package nl.pactportal.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.pactportal.dashboard.SourceWordsView.Piece;
import org.junit.jupiter.api.Test;

/** Words of a source are marked as Dutch, and nothing else is. */
class SourceWordsTest {
  @Test
  void marksWholeWordsTheLongestFirst() {
    assertEquals(
        List.of(
            new Piece("Ranking: ", false),
            new Piece("Jongeren met WW", true),
            new Piece(", 1st quarter of 2026 (", false),
            new Piece("jongeren", true),
            new Piece(")", false)),
        SourceWordsView.split(
            "Ranking: Jongeren met WW, 1st quarter of 2026 (jongeren)",
            List.of("Jongeren", "jongeren", "Jongeren met WW")));
    assertEquals(
        List.of(new Piece("jongerenwerk", false)),
        SourceWordsView.split("jongerenwerk", List.of("jongeren")));
  }

  @Test
  void whatIsNoWordMarksNothing() {
    List<Piece> plain = List.of(new Piece("9% of (a)[b] in 2026", false));
    assertEquals(
        plain, SourceWordsView.split("9% of (a)[b] in 2026", List.of("", "%", "9", "2026")));
    assertEquals(plain, SourceWordsView.split("9% of (a)[b] in 2026", List.of()));
    assertEquals(
        List.of(
            new Piece("9% of ", false), new Piece("(a)[b]", true), new Piece(" in 2026", false)),
        SourceWordsView.split("9% of (a)[b] in 2026", List.of("(a)[b]")));
    assertEquals(List.of(), SourceWordsView.split("", List.of("a")));
  }
}
