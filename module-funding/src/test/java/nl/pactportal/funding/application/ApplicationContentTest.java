package nl.pactportal.funding.application;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;
import org.junit.jupiter.api.Test;

class ApplicationContentTest {
  private static final Money CEILING = Money.euro(200_000);

  @Test
  void aDraftMayBeIncomplete() {
    ApplicationContent begun = new ApplicationContent("Plan", null, null);
    assertDoesNotThrow(() -> begun.requireStorable(CEILING));
    assertRule("activities", "application.activities.missing", begun::requireComplete);
    assertRule(
        "requested",
        "application.requested.missing",
        new ApplicationContent("Plan", "Doen", null)::requireComplete);
  }

  @Test
  void refusesWhatCannotBeStored() {
    refused("title", "application.title.missing", "  ", "x", Money.euro(1));
    refused("title", "application.title.long", "x".repeat(201), "x", Money.euro(1));
    refused("activities", "application.activities.long", "t", "x".repeat(10_001), Money.euro(1));
    refused("requested", "application.requested.positive", "t", "x", Money.ZERO);
    refused("requested", "application.requested.positive", "t", "x", new Money(-1));
    refused("requested", "application.requested.overCeiling", "t", "x", CEILING.plus(new Money(1)));
  }

  @Test
  void takesExactlyTheCeilingAndTheLongestTexts() {
    ApplicationContent most = new ApplicationContent("x".repeat(200), "x".repeat(10_000), CEILING);
    assertDoesNotThrow(() -> most.requireStorable(CEILING));
  }

  @Test
  void anotherTextOrAmountOrAnnexIsAnotherFingerprint() {
    ApplicationContent content = new ApplicationContent("Plan", "Doen", Money.euro(10));
    String hash = content.hash(1, List.of());
    assertEquals(
        hash, new ApplicationContent(" Plan ", "Doen\n", Money.euro(10)).hash(1, List.of()));
    assertNotEquals(
        hash, new ApplicationContent("Plan", "Doen", Money.euro(11)).hash(1, List.of()));
    assertNotEquals(
        hash, new ApplicationContent("Plan", "Laten", Money.euro(10)).hash(1, List.of()));
    assertNotEquals(hash, content.hash(1, List.of(UUID.randomUUID())));
  }

  private static void refused(
      String field, String key, String title, String activities, Money requested) {
    ApplicationContent content = new ApplicationContent(title, activities, requested);
    assertRule(field, key, () -> content.requireStorable(CEILING));
  }

  private static void assertRule(String field, String key, Runnable step) {
    BusinessException rule = assertThrows(BusinessException.class, step::run);
    assertEquals(field + " " + key, rule.field() + " " + rule.key());
  }
}
