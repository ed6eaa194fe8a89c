package nl.pactportal.funding;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Set;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;
import org.junit.jupiter.api.Test;

class FourEyesTest {
  private static final Instant NOW = Instant.parse("2026-11-26T03:00:00Z");
  private static final Person ONE = Person.of("one", "Een", Set.of(Role.PROVINCE_INTAKE));
  private static final Person OTHER = Person.of("other", "Een", Set.of(Role.PROVINCE_DECIDER));

  private final FourEyes eyes = new FourEyes();

  @Test
  void whoProposedDoesNotDecideWhateverHisRole() {
    eyes.propose(ONE, NOW);
    Person again = Person.of("one", "Iemand anders", Set.of(Role.PROVINCE_DECIDER));
    BusinessException refused =
        assertThrows(BusinessException.class, () -> eyes.requireOther(again, "effect.fourEyes"));
    assertEquals("effect.fourEyes", refused.key());
    assertDoesNotThrow(() -> eyes.requireOther(OTHER, "effect.fourEyes"), "the same name is not");
  }

  @Test
  void bothAreKept() {
    eyes.propose(ONE, NOW);
    assertFalse(eyes.isDecidedBy("other"));
    eyes.decide(OTHER, NOW);
    assertTrue(eyes.isProposedBy("one") && eyes.isDecidedBy("other"));
    assertEquals("one", eyes.getProposedBy());
  }

  @Test
  void aPaperOfOnePersonIsDecidedByHim() {
    eyes.propose(ONE, NOW);
    eyes.decideAlone();
    assertTrue(eyes.isDecidedBy("one"));
  }
}
