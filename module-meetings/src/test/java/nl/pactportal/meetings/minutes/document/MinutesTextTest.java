package nl.pactportal.meetings.minutes.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class MinutesTextTest {
  private final MinutesDocument document = Samples.document();

  private String text(int section) {
    return document.sections().get(section).text();
  }

  @Test
  void theHeadSaysWhichMeetingWhenAndWho() {
    assertEquals("Verslag digitaal overleg Ambtelijk Pact", document.title());
    String head = text(0);
    for (String line :
        List.of(
            "Nummer, zoals genoemd: 5e digitale",
            "Datum: maandag 6 juli 2020, 14.00-15.45 uur (gepland 14.00-15.30 uur)",
            "• Secretaris Pact-Brabant, voorzitter",
            "• Accounthouder West, accounthouder voor West-Brabant (tot 15.10 uur)",
            "• Namens Zuidoost-Brabant: Coördinator Zuidoost (tot 15.00 uur)",
            "Afgemeld:\n• Namens Provincie Noord-Brabant: Vertegenwoordiger provincie",
            "Verslaglegging: Secretariaat Pact")) {
      assertTrue(head.contains(line), () -> line + " not in\n" + head);
    }
  }

  @Test
  void itemsTreatedTogetherKeepNumberAndTitle() {
    DocumentSection together = document.sections().get(1);
    assertEquals("3. Economische visie + 4. Arbeidsmarkt", together.heading());
    assertEquals(2, together.items().size());
    assertTrue(together.text().contains("• Besluit (geen besluit): Er is niets besloten."));
  }

  @Test
  void whoLeftStandsAfterTheItemThatWasNotedOrTheOneOfTheClock() {
    assertTrue(text(2).endsWith("N.B. De coördinator Zuidoost verlaat de vergadering."), text(2));
    assertTrue(text(3).endsWith("N.B. De accounthouder West verlaat de vergadering."), text(3));
    assertFalse(text(1).contains("N.B."));
  }

  @Test
  void nothingIsFilledInThatNobodySaid() {
    assertTrue(text(2).contains("(wie: Accounthouder West; termijn: z.s.m.)"), text(2));
    String close = text(5);
    assertTrue(close.contains("• Ambtelijk Pact: dinsdag 1 september 2020\n"), close);
    assertTrue(close.contains("• P.M. Congres: woensdag 18 november 2020 (ochtend)"), close);
  }

  @Test
  void pointsBecomeListsAndLabelsStandOut() {
    List<Block> blocks = Block.of("Inleiding\n\n• een\n• Besluit (akkoord): twee\nSlot");
    assertEquals(3, blocks.size());
    assertEquals(2, blocks.get(1).lines().size());
    assertEquals("Besluit (akkoord):", blocks.get(1).lines().get(1).label());
    assertEquals("twee", blocks.get(1).lines().get(1).text());
  }

  @Test
  void aChangedRecordIsSeenAndTheWrittenTextStays() {
    DocumentSection generated = document.sections().get(1);
    DocumentSection edited = generated.withText("Mijn tekst", generated.text(), 3);
    assertFalse(edited.changed());
    assertTrue(generated.withText("Mijn tekst", "wat er eerst stond", 3).changed());
    assertEquals("Mijn tekst", edited.text());
  }

  @Test
  void aDocumentSurvivesJson() {
    assertEquals(document, RecordJson.read(RecordJson.write(document), MinutesDocument.class));
  }
}
