package nl.pactportal.funding.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.pactportal.platform.error.BusinessException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SepaTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gemeente 's-Hertogenbosch | Gemeente 's-Hertogenbosch",
        "Coöperatie Één & Twee | Cooperatie Een + Twee",
        "Straße № 5 – Łódź | Strasse 5 - Lodz",
        "//a//b/ | a/b",
        "<b>x</b> | b x /b"
      })
  void lettersOfEveryBank(String said, String read) {
    assertEquals(read, SepaText.of(said, 70));
  }

  @Property(tries = 1_000)
  void neverAnythingElse(@ForAll String said) {
    String text = SepaText.of(said, 70);
    assertTrue(text.length() <= 70);
    assertTrue(text.matches("[A-Za-z0-9/\\-?:().,'+ ]*"));
    assertTrue(!text.startsWith("/") && !text.endsWith("/") && !text.contains("//"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "123", "日本", "Gemeente\u202eX", "Gemeente\u0000X", "a\nb"})
  void aNameNobodyCanReadIsRefused(String typed) {
    BusinessException refused = assertThrows(BusinessException.class, () -> HolderName.of(typed));
    assertEquals("holder", refused.field());
  }

  @ParameterizedTest
  @CsvSource({"70, true", "71, false"})
  void aNameHasAtMostSeventyLetters(int length, boolean fits) {
    String name = "a".repeat(length);
    if (fits) {
      assertEquals(name, HolderName.of(name));
    } else {
      assertThrows(BusinessException.class, () -> HolderName.of(name));
    }
  }
}
