package nl.pactportal.platform.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FieldMessagesTest {
  private static final String WHAT = "Bevestig dit.";

  @Test
  void aFieldIsNamedByItsLabel() {
    assertEquals("Plafond: " + WHAT, FieldMessages.named("Plafond", WHAT));
    assertEquals(WHAT, FieldMessages.named(null, WHAT));
  }

  @Test
  void noColonAfterASentence() {
    assertEquals("Wat ontbreekt er? " + WHAT, FieldMessages.named("Wat ontbreekt er?", WHAT));
    assertEquals(WHAT, FieldMessages.named("Ik neem dit besluit.", WHAT));
  }
}
