package nl.pactportal.funding.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.pactportal.platform.error.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name banks can read, with nothing in it one does not see. */
class HolderNameTest {
  @Test
  void isKeptWithSingleSpaces() {
    assertEquals("Gemeente Zuidoost", HolderName.of("  Gemeente \u00a0 Zuidoost "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\tb", "a\u202eb", "a\u2028b", "a\u2029b", "a\ue000b", "a\ud800b", "a\u0378b"})
  void hidesNothing(String typed) {
    assertEquals("account.holder.letters", refusal(typed));
  }

  @Test
  void saysSomethingAndIsNotTooLong() {
    assertEquals("account.holder.missing", refusal(null));
    assertEquals("account.holder.missing", refusal(" "));
    assertEquals("account.holder.letters", refusal("123"));
    assertEquals("account.holder.long", refusal("a".repeat(71)));
  }

  private static String refusal(String typed) {
    return assertThrows(BusinessException.class, () -> HolderName.of(typed)).key();
  }
}
