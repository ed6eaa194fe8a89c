package nl.pactportal.funding.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LetterTextTest {
  @Test
  void fillsInWhatItKnows() {
    assertEquals(
        "<p>€ 5 voor A</p>", LetterText.fill("<p>{x} voor {y}</p>", Map.of("x", "€ 5", "y", "A")));
  }

  @Test
  void refusesRatherThanPrintsAHole() {
    for (Map<String, String> facts :
        List.<Map<String, String>>of(Map.of(), Map.of("x", ""), Map.of("x", " "))) {
      var refused =
          assertThrows(IllegalArgumentException.class, () -> LetterText.fill("<p>{x}</p>", facts));
      assertTrue(refused.getMessage().contains("{x}"));
      assertThrows(IllegalArgumentException.class, () -> LetterText.fillPlain("{x}", facts));
    }
  }

  @Test
  void leavesOutABlockThatHasNothingToSay() {
    String text = "<p>A</p><p if=\"x\">Want {x}</p><p>B</p>";
    assertEquals("<p>A</p><p>B</p>", LetterText.fill(text, Map.of("x", "")));
    assertEquals("<p>A</p><p>B</p>", LetterText.fill(text, Map.of()));
    assertEquals("<p>A</p><p>Want $1\\</p>\n<p>B</p>", LetterText.fill(text, Map.of("x", "$1\\")));
  }

  /** A fact is text: neither a page of its own nor the name of another fact. */
  @Test
  void aFactStaysText() {
    assertEquals(
        "<p>&lt;b&gt; &amp; {y}<br/>&quot;</p>",
        LetterText.fill("<p>{x}</p>", Map.of("x", "<b> & {y}\n\"", "y", "geheim")));
  }
}
