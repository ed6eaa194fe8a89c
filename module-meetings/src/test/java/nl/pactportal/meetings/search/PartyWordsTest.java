package nl.pactportal.meetings.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartyWordsTest {
  private static final List<List<String>> NAMES =
      List.of(
          List.of("Noordoost-Brabant", "NOB", "NOORDOOST"),
          List.of("Helmond-De Peel", "HDP", "H-DEP", "HELMOND"));

  @Test
  void aPartyIsLookedForByAllItsNames() {
    assertEquals(
        List.of("aanpak nob", "aanpak \"Noordoost-Brabant\"", "aanpak \"NOORDOOST\""),
        PartyWords.variants("aanpak nob", NAMES));
    assertTrue(PartyWords.variants("H-deP", NAMES).contains("\"Helmond-De Peel\""));
  }

  @Test
  void theLongestNameIsTheOneMeant() {
    assertTrue(PartyWords.variants("Helmond-De Peel", NAMES).contains("\"HDP\""));
    assertTrue(
        PartyWords.variants("Helmond-De Peel", NAMES).stream()
            .noneMatch(words -> words.contains("\"HDP\"-De Peel")));
  }

  @Test
  void aPartOfAWordIsNoParty() {
    assertEquals(List.of("nobel hdp-plan"), PartyWords.variants("nobel hdp-plan", NAMES));
  }

  @Test
  void manyPartiesStayWithinBounds() {
    assertEquals(
        12,
        PartyWords.variants(
                "nob en hdp en NOORDOOST en HELMOND",
                List.of(List.of("nob", "a", "b", "c", "d"), List.of("hdp", "e", "f", "g", "h")))
            .size());
  }
}
