package nl.pactportal.funding.grant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.pactportal.funding.application.ApplicationStatus;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;
import org.junit.jupiter.api.Test;

class VerdictTest {
  private static final Money ASKED = Money.euro(50_000);

  @Test
  void allThatIsAskedNeedsNoReason() {
    assertEquals(ApplicationStatus.GRANTED, Verdict.grant(ASKED, ASKED, " ").outcome());
  }

  @Test
  void lessNeedsAReason() {
    Money less = ASKED.minus(new Money(1));
    assertRule("grant.partly.reason", () -> Verdict.grant(ASKED, less, null));
    assertEquals(ApplicationStatus.PARTLY_GRANTED, Verdict.grant(ASKED, less, "plafond").outcome());
  }

  @Test
  void neverMoreThanAskedAndNeverNothing() {
    assertRule(
        "grant.amount.aboveRequested", () -> Verdict.grant(ASKED, ASKED.plus(new Money(1)), "x"));
    assertRule("grant.amount.positive", () -> Verdict.grant(ASKED, Money.ZERO, "x"));
    assertRule("grant.amount.positive", () -> Verdict.grant(ASKED, new Money(-100), "x"));
    assertRule("grant.amount.positive", () -> Verdict.grant(ASKED, null, "x"));
  }

  @Test
  void determinedDirectlyKnowsTheSameBounds() {
    assertEquals(
        ApplicationStatus.DETERMINED_DIRECTLY, Verdict.determine(ASKED, ASKED, null).outcome());
    Money less = ASKED.minus(new Money(1));
    assertRule("grant.partly.reason", () -> Verdict.determine(ASKED, less, null));
    assertEquals(less, Verdict.determine(ASKED, less, "plafond").amount());
    assertRule(
        "grant.amount.aboveRequested",
        () -> Verdict.determine(ASKED, ASKED.plus(new Money(1)), "x"));
  }

  @Test
  void refusalNeedsGroundAndReason() {
    assertRule("grant.ground.missing", () -> Verdict.refuse(null, "x"));
    assertRule("reason.missing", () -> Verdict.refuse(RefusalGround.CEILING, " "));
    assertEquals(Money.ZERO, Verdict.refuse(RefusalGround.CEILING, "vol").amount());
  }

  private static void assertRule(String key, Runnable step) {
    assertEquals(key, assertThrows(BusinessException.class, step::run).key());
  }
}
