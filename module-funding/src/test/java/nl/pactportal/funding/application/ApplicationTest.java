package nl.pactportal.funding.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.UUID;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;
import org.junit.jupiter.api.Test;

class ApplicationTest {
  private static final Instant NOW = Instant.parse("2026-09-01T10:00:00Z");
  private static final ApplicationContent CONTENT =
      new ApplicationContent("Plan", "Doen", Money.euro(1000));
  private final Application application =
      new Application(UUID.randomUUID(), "AM25", UUID.randomUUID(), 1, "AM25-2026-0001", "writer");

  @Test
  void isSubmittedBySomebodyElseThanItsWriters() {
    application.edit(CONTENT, "second writer");
    application.sendToSign("hash");
    assertRule("application.fourEyes", () -> application.submit("writer", NOW));
    assertRule("application.fourEyes", () -> application.submit("second writer", NOW));
    application.submit("signatory", NOW);
    assertEquals(ApplicationStatus.SUBMITTED, application.getStatus());
  }

  @Test
  void noneOfAllItsWritersSignsIt() {
    application.edit(CONTENT, "second writer");
    application.edit(CONTENT, "third writer");
    application.sendToSign("hash");
    assertRule("application.fourEyes", () -> application.submit("second writer", NOW));
  }

  @Test
  void cannotChangeOnceItIsWithTheSignatory() {
    application.edit(CONTENT, "writer");
    application.sendToSign("hash");
    assertRule("application.notDraft", () -> application.edit(CONTENT, "writer"));
  }

  @Test
  void losesItsFingerprintWhenSentBack() {
    application.edit(CONTENT, "writer");
    application.sendToSign("hash");
    application.sendBack();
    assertNull(application.getContentHash());
    assertEquals(ApplicationStatus.DRAFT, application.getStatus());
  }

  @Test
  void isNotSubmittedStraightFromDraft() {
    application.edit(CONTENT, "writer");
    assertRule("application.wrongStatus", () -> application.submit("signatory", NOW));
  }

  @Test
  void isDecidedOnce() {
    application.edit(CONTENT, "writer");
    application.sendToSign("hash");
    application.submit("signatory", NOW);
    application.complete(NOW);
    application.become(ApplicationStatus.IN_ASSESSMENT);
    application.advise(Money.euro(1000), "assessor");
    application.decide(ApplicationStatus.GRANTED, Money.euro(1000));
    assertRule(
        "application.wrongStatus", () -> application.decide(ApplicationStatus.REFUSED, Money.ZERO));
    assertRule("application.wrongStatus", application::withdraw);
  }

  private static void assertRule(String key, Runnable step) {
    assertEquals(key, assertThrows(BusinessException.class, step::run).key());
  }
}
