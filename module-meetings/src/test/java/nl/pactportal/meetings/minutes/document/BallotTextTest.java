package nl.pactportal.meetings.minutes.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class BallotTextTest {
  private final MinutesDocument document = Ballots.document();

  private static List<String> lines(MinutesDocument document) {
    return document.section(Samples.ITEM_5.toString()).text().lines().toList();
  }

  @Test
  void aNamedVoteStandsAfterItsDecisionWithWhoVotedWhat() {
    List<String> lines = lines(document);
    int at = lines.indexOf("• Besluit (aangenomen): Gaan we door met <het> platform?");
    assertEquals(
        List.of(
            "• Stemming (hoofdelijk): Gaan we door met <het> platform? Voor 5, tegen 1, onthouden 1"
                + " (gewone meerderheid). Quorum: 5 van 9 stemmen aanwezig, nodig 5, gehaald."
                + " Uitslag: aangenomen.",
            "• Voor stemden: Accounthouder West (3 stemmen); Accounthouder West bij volmacht van"
                + " Vertegenwoordiger provincie (2 stemmen).",
            "• Tegen stemden: Coördinator Zuidoost.",
            "• Onthielden zich: Sjoerd van den Proef.",
            "• Besluit (verworpen): Wie?"),
        lines.subList(at + 1, at + 6));
  }

  @Test
  void ofASecretVoteOnlyTheCountsAreThere() {
    List<String> lines = lines(document);
    int at = lines.indexOf("• Besluit (verworpen): Wie?");
    assertEquals(
        "• Stemming (geheim): Wie? Voor 1, tegen 3, onthouden 0 (tweederdemeerderheid)."
            + " Geen quorum vereist; 4 van 9 stemmen aanwezig. Uitslag: verworpen.",
        lines.get(at + 1));
    assertFalse(lines.get(at + 2).contains("stemden"), lines.toString());
  }

  @Test
  void inPublicRolesStayAndNamesGo() {
    MinutesDocument open = document.forPublic();
    String text = String.join("\n", lines(open));
    assertTrue(text.contains("Accounthouder West bij volmacht van Vertegenwoordiger prov"), text);
    assertTrue(text.contains("Onthielden zich: West-Brabant."), text);
    assertFalse(RecordJson.write(open).contains("Sjoerd"));
  }

  @Test
  void aVoteSurvivesJsonAndMinutesFrozenBeforeVotesWereKnownCanBeRead() {
    assertEquals(document, RecordJson.read(RecordJson.write(document), MinutesDocument.class));
    String before =
        "{\"id\":\"%s\",\"type\":\"DECISION\",\"kind\":\"ADOPTED\",\"text\":\"x\"}"
            .formatted(Samples.ITEM_5);
    assertNull(RecordJson.read(before, RecordFact.class).ballot());
  }

  @Test
  void itsLabelStandsOut() {
    Block block = Block.of("• Stemming (geheim): Wie?").get(0);
    assertEquals("Stemming (geheim):", block.lines().get(0).label());
  }
}
