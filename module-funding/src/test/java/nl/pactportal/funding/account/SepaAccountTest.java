package nl.pactportal.funding.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.pactportal.platform.error.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SepaAccountTest {
  @ParameterizedTest
  @CsvSource({
    "NL91ABNA0417164300, NL91ABNA0417164300",
    "nl91 abna 0417 1643 00, NL91ABNA0417164300",
    "BE68 5390 0754 7034, BE68539007547034",
    "DE89 3704 0044 0532 0130 00, DE89370400440532013000"
  })
  void isReadAsPeopleWriteIt(String typed, String iban) {
    assertEquals(iban, SepaAccount.of(typed));
  }

  @ParameterizedTest
  @CsvSource({
    "'', account.iban.missing",
    "NL92ABNA0417164300, account.iban.digits",
    "NL91ABNA0417164301, account.iban.digits",
    "NL91ABNA041716430, account.iban.form",
    "0417164300, account.iban.form",
    "NL91-ABNA-0417-1643-00, account.iban.form",
    "<script>alert(1)</script>, account.iban.form",
    "TR330006100519786457841326, account.iban.notSepa",
    "AE070331234567890123456, account.iban.notSepa"
  })
  void whatIsNoneIsRefused(String typed, String key) {
    assertRefused(key, typed);
  }

  /** Marks that turn the direction, figures of other scripts, letters that look like ours. */
  @ParameterizedTest
  @ValueSource(
      strings = {"\u202eNL91ABNA0417164300", "NL91ABNA041716430\u0660", "\u039dL91ABNA0417164300"})
  void whatOnlyLooksLikeOneIsRefused(String typed) {
    assertTrue(
        assertThrows(BusinessException.class, () -> SepaAccount.of(typed))
            .key()
            .startsWith("account.iban."));
  }

  @Test
  void aVeryLongTextIsRefused() {
    assertRefused("account.iban.form", "NL91".repeat(10_000));
  }

  @Test
  void isShownInGroupsOfFour() {
    assertEquals("NL91 ABNA 0417 1643 00", SepaAccount.grouped("NL91ABNA0417164300"));
    assertEquals("BE68 5390 0754 7034", SepaAccount.grouped("BE68539007547034"));
  }

  private static void assertRefused(String key, String typed) {
    BusinessException refused = assertThrows(BusinessException.class, () -> SepaAccount.of(typed));
    assertEquals(key, refused.key());
    assertEquals("iban", refused.field());
  }
}
