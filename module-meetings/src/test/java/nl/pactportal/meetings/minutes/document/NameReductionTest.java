package nl.pactportal.meetings.minutes.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameReductionTest {
  private final MinutesDocument document = Samples.document();
  private final String reduced = RecordJson.write(document.forPublic());

  @Test
  void namesAddressesAndClosedItemsGo() {
    String full = RecordJson.write(document);
    for (String secret :
        List.of(
            "Sjoerd",
            "Proef",
            "s.proef@voorbeeld.example",
            "vergader.example",
            "Vertrouwelijk dossier",
            "Alleen voor partners",
            "Willemijn")) {
      assertTrue(full.contains(secret), "positive control: " + secret);
      assertFalse(reduced.contains(secret), secret + " in " + reduced);
    }
    assertEquals(1, document.forPublic().closedItems());
  }

  @Test
  void rolesOrganisationsAndTextsStay() {
    for (String open :
        List.of(
            "Coördinator Zuidoost",
            "Accounthouder West",
            "Secretaris Pact-Brabant",
            "Namens West-Brabant: West-Brabant",
            "Een eerste verkenning.",
            "Economische visie")) {
      assertTrue(reduced.contains(open), open + " not in " + reduced);
    }
    assertTrue(reduced.contains("Daarover mailt West-Brabant nog naar [contactgegevens"), reduced);
  }

  @Test
  void reducingTwiceChangesNothing() {
    MinutesDocument once = document.forPublic();
    assertEquals(once, once.forPublic());
  }

  @ParameterizedTest
  @CsvSource({
    "Wethouder Jansen, Wethouder",
    "Piet de Vries, een deelnemer",
    "Gemeente Eindhoven, Gemeente Eindhoven",
    "ETIL, ETIL",
    "Regio's, Regio's",
    "De coördinatoren, De coördinatoren",
    "Coördinator Helmond (neemt over), Coördinator Helmond (neemt over)",
    "bel 06-12345678 of mail, bel [contactgegevens weggelaten] of mail"
  })
  void aSpeakerIsAnOrganisationARoleOrNobody(String said, String shown) {
    MeetingFacts facts = Samples.facts("HELD", false);
    RecordFact note =
        new RecordFact(
            facts.id(),
            RecordFact.Type.NOTE,
            "STATEMENT",
            1,
            said,
            List.of(said),
            List.of(),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            false,
            null,
            null);
    MeetingFacts.ItemFact item =
        new MeetingFacts.ItemFact(
            facts.id(),
            1,
            "Titel",
            "OPINION",
            null,
            false,
            false,
            null,
            null,
            null,
            null,
            false,
            List.of(note));
    MeetingFacts one =
        new MeetingFacts(
            facts.id(),
            "PB",
            null,
            "Overleg",
            null,
            null,
            facts.heldOn(),
            null,
            null,
            false,
            null,
            null,
            null,
            false,
            null,
            null,
            "HELD",
            List.of(),
            List.of(item),
            List.of(),
            List.of(),
            List.of());
    assertEquals(shown, NameReduction.of(one).apply(said));
  }
}
