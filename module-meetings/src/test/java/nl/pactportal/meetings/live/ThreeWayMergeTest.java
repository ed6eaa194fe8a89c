package nl.pactportal.meetings.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ThreeWayMergeTest {
  private static final String BASE = "Eerste zin. Tweede zin. Derde zin.";

  @Test
  void changesOfDifferentSentencesAreBothTaken() {
    MergeProposal merged =
        ThreeWayMerge.of(
            BASE,
            "Eerste zin, aangevuld. Tweede zin. Derde zin.",
            "Eerste zin. Tweede zin. Derde zin, ook.");
    assertEquals("Eerste zin, aangevuld. Tweede zin. Derde zin, ook.", merged.text());
    assertFalse(merged.conflict());
  }

  @Test
  void bothVersionsOfTheSameSentenceStayAndAPersonDecides() {
    MergeProposal merged =
        ThreeWayMerge.of(
            BASE,
            "Eerste zin. Mijn tweede zin. Derde zin.",
            "Eerste zin. Hun tweede zin. Derde zin.");
    assertEquals("Eerste zin. Hun tweede zin. Mijn tweede zin. Derde zin.", merged.text());
    assertTrue(merged.conflict());
  }

  @Test
  void whatBothAddAtTheSamePlaceIsNoConflict() {
    MergeProposal merged = ThreeWayMerge.of(BASE, BASE + "\nVan mij.", BASE + "\nVan hen.");
    assertEquals(BASE + "\nVan hen.\nVan mij.", merged.text());
    assertFalse(merged.conflict());
  }

  @Test
  void theSameChangeIsMadeOnce() {
    String same = "Eerste zin. Derde zin.";
    assertEquals(same, ThreeWayMerge.of(BASE, same, same).text());
    assertEquals(same, ThreeWayMerge.of(BASE, BASE, same).text());
    assertEquals(same, ThreeWayMerge.of(BASE, same, BASE).text());
  }

  @Test
  void withoutACommonBeginNothingIsLost() {
    String merged = ThreeWayMerge.of(null, "Van mij.", "Van hen.").text();
    assertTrue(merged.contains("Van mij.") && merged.contains("Van hen."), merged);
    assertEquals("Van mij.", ThreeWayMerge.of(null, "Van mij.", null).text());
    assertEquals("", ThreeWayMerge.of(null, null, null).text());
  }

  @Test
  void takingOutAndChangingTheSameSentenceIsAConflict() {
    MergeProposal merged =
        ThreeWayMerge.of(BASE, "Eerste zin. Derde zin.", "Eerste zin. Tweede zin nu. Derde zin.");
    assertTrue(merged.conflict());
    assertTrue(merged.text().contains("Tweede zin nu."), merged.text());
  }
}
