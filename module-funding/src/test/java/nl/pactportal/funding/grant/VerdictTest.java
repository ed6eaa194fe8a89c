package nl.pactportal.funding.grant;

import static nl.pactportal.funding.grant.RefusalGround.SCHEME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.pactportal.funding.application.ApplicationStatus;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;
import org.junit.jupiter.api.Test;

class VerdictTest {
  private static final Money ASKED = Money.euro(50_000);

  @Test
  void allThatIsAskedNeedsNoReason() {
    assertEquals(ApplicationStatus.GRANTED, Verdict.grant(ASKED, ASKED, SCHEME, " ").outcome());
    assertNull(Verdict.grant(ASKED, ASKED, SCHEME, null).ground(), "nothing is refused");
  }

  @Test
  void lessNeedsAGroundAndAReason() {
    Money less = ASKED.minus(new Money(1));
    assertRule("grant.partly.reason", () -> Verdict.grant(ASKED, less, SCHEME, null));
    assertRule("grant.partly.ground", () -> Verdict.grant(ASKED, less, null, "plafond"));
    Verdict part = Verdict.grant(ASKED, less, SCHEME, "plafond");
    assertEquals(ApplicationStatus.PARTLY_GRANTED, part.outcome());
    assertEquals(SCHEME, part.ground());
  }

  @Test
  void neverMoreThanAskedAndNeverNothing() {
    assertRule(
        "grant.amount.aboveRequested",
        () -> Verdict.grant(ASKED, ASKED.plus(new Money(1)), SCHEME, "x"));
    assertRule("grant.amount.positive", () -> Verdict.grant(ASKED, Money.ZERO, SCHEME, "x"));
    assertRule("grant.amount.positive", () -> Verdict.grant(ASKED, new Money(-100), SCHEME, "x"));
    assertRule("grant.amount.positive", () -> Verdict.grant(ASKED, null, SCHEME, "x"));
  }

  @Test
  void determinedDirectlyKnowsTheSameBounds() {
    assertEquals(ApplicationStatus.DETERMINED_DIRECTLY, determined(ASKED, null).outcome());
    Money less = ASKED.minus(new Money(1));
    assertRule("grant.partly.reason", () -> determined(less, null));
    assertEquals(less, determined(less, "plafond").amount());
    assertRule("grant.amount.aboveRequested", () -> determined(ASKED.plus(new Money(1)), "x"));
  }

  private static Verdict determined(Money amount, String reason) {
    return Verdict.determine(ASKED, amount, RefusalGround.CEILING, reason);
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
