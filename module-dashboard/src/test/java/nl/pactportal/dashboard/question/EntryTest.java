package nl.pactportal.dashboard.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong is said at the field it is wrong in. */
class EntryTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  @Test
  void aQuestionIsWhole() {
    String long151 = "x".repeat(151);
    assertEquals("subject", wrong(entry(" ", "t", "r", "a", TODAY)));
    assertEquals("subject", wrong(entry(long151, "t", "r", "a", TODAY)));
    assertEquals("text", wrong(entry("s", null, "r", "a", TODAY)));
    assertEquals("text", wrong(entry("s", "x".repeat(4001), "r", "a", TODAY)));
    assertEquals("reason", wrong(entry("s", "t", "", "a", TODAY)));
    assertEquals("asker", wrong(entry("s", "t", "r", "\t", TODAY)));
    assertEquals("askedOn", wrong(entry("s", "t", "r", "a", null)));
    assertEquals("askedOn", wrong(entry("s", "t", "r", "a", TODAY.plusDays(1))));
    assertEquals("askedOn", wrong(entry("s", "t", "r", "a", LocalDate.of(1999, 12, 31))));
    QuestionEntry fine = entry("  s\u0000 ", "a\r\nb", "r", "a", TODAY).sensible(TODAY);
    assertEquals("s", fine.subject());
    assertEquals("a\nb", fine.text());
  }

  @Test
  void aPurchaseIsWhole() {
    Money hundred = Money.euro(100);
    assertEquals("supplier", wrong(new Purchase(null, hundred, "b", TODAY)));
    assertEquals("amount", wrong(new Purchase("s", null, "b", TODAY)));
    assertEquals("amount", wrong(new Purchase("s", new Money(-1), "b", TODAY)));
    assertEquals("amount", wrong(new Purchase("s", Money.euro(100_000_001), "b", TODAY)));
    assertEquals("decidedBy", wrong(new Purchase("s", hundred, "", TODAY)));
    assertEquals("decidedOn", wrong(new Purchase("s", hundred, "b", TODAY.plusDays(1))));
    assertEquals("s", new Purchase(" s ", Money.ZERO, "b", TODAY).sensible(TODAY).supplier());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"javascript:alert(1)", "ftp://x", "https://a b", "www.cbs.nl", "https://\""})
  void aSourceHasAWebAddress(String url) {
    GivenAnswer given = new GivenAnswer("ja", null, "CBS", url, null);
    assertEquals("sourceUrl", refused(given::sensible));
  }

  @Test
  void anAddressHasASource() {
    GivenAnswer nameless = new GivenAnswer("ja", null, " ", "https://www.cbs.nl", null);
    assertEquals("source", refused(nameless::sensible));
    assertEquals("answerText", refused(new GivenAnswer("", null, "CBS", null, null)::sensible));
  }

  private static QuestionEntry entry(
      String subject, String text, String reason, String asker, LocalDate on) {
    return new QuestionEntry(subject, text, reason, asker, on);
  }

  private static String wrong(QuestionEntry entry) {
    return refused(() -> entry.sensible(TODAY));
  }

  private static String wrong(Purchase purchase) {
    return refused(() -> purchase.sensible(TODAY));
  }

  private static String refused(Runnable step) {
    return assertThrows(BusinessException.class, step::run).field();
  }
}
