package nl.pactportal.meetings.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.pactportal.meetings.search.Snippet.Part;
import org.junit.jupiter.api.Test;

class SnippetTest {
  @Test
  void marksBecomePartsAndMarkupStaysText() {
    assertEquals(
        List.of(
            new Part("<script>alert(1)</script> de ", false),
            new Part("vergaderingen", true),
            new Part(" & meer", false)),
        Snippet.of("<script>alert(1)</script> de \uE000vergaderingen\uE001 & meer").parts());
  }

  @Test
  void aTextThatHoldsTheMarksItselfBreaksNothing() {
    assertEquals(
        List.of(new Part("a", true), new Part("b", false)),
        Snippet.of("\uE000a\uE001\uE001b").parts());
    assertEquals(List.of(), Snippet.of("\uE000\uE001").parts());
  }
}
