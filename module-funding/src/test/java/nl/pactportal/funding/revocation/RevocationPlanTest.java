package nl.pactportal.funding.revocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Awb 4:48 to 4:50: which ground, how much, and the terms that go with it. */
class RevocationPlanTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final LocalDate HEAR = TODAY.plusWeeks(2);
  private static final LocalDate LATER = TODAY.plusMonths(3);
  private static final Money FORMER = Money.euro(100);
  private static final Money PAID = Money.euro(60);

  @ParameterizedTest
  @CsvSource({
    "NOT_PERFORMED, RETROACTIVE",
    "OBLIGATION_BREACHED, RETROACTIVE",
    "WRONG_INFORMATION, RETROACTIVE",
    "GRANT_WRONG, RETROACTIVE",
    "NO_BUDGET, RETROACTIVE",
    "INCORRECT, FORWARD",
    "CHANGED_CIRCUMSTANCES, FORWARD",
    "BY_STATUTE, FORWARD",
    "UNKNOWN_FACTS, REVISION",
    "DETERMINATION_WRONG, REVISION",
    "BREACHED_AFTER, REVISION"
  })
  void eachGroundIsOfOneArticle(RevocationGround ground, RevocationKind kind) {
    assertEquals(kind, ground.kind());
  }

  @Test
  void aGroundLessMoneyAReasonAndTimeToBeHeard() {
    RevocationGround ground = RevocationGround.NOT_PERFORMED;
    assertEquals(Money.ZERO, plan(ground, Money.ZERO).checked(FORMER, PAID, TODAY).amount());
    refused("revocation.ground.missing", plan(null, Money.ZERO));
    refused("determination.amount.missing", plan(ground, null));
    refused("determination.amount.missing", plan(ground, new Money(-1)));
    refused("revocation.notLess", plan(ground, FORMER));
    refused("reason.missing", new RevocationPlan(ground, Money.ZERO, " ", null, null, null, HEAR));
    refused(
        "revocation.hearUntil.early",
        new RevocationPlan(ground, Money.ZERO, "x", null, null, null, TODAY));
  }

  @Test
  void forTheFutureAfterATermAndWithAWordOnDamage() {
    RevocationGround ground = RevocationGround.CHANGED_CIRCUMSTANCES;
    forward(ground, PAID, LATER, "Geen schade").checked(FORMER, PAID, TODAY);
    refused("revocation.effectiveOn.early", forward(ground, PAID, null, "Geen schade"));
    refused("revocation.effectiveOn.early", forward(ground, PAID, HEAR, "Geen schade"));
    refused("reason.missing", forward(ground, PAID, LATER, " "));
    refused(
        "revocation.forward.paid", forward(ground, PAID.minus(new Money(1)), LATER, "Geen schade"));
  }

  /** What belongs to another article is not kept. */
  @Test
  void backToTheGrantThereIsNoTerm() {
    RevocationPlan plan =
        forward(RevocationGround.GRANT_WRONG, Money.ZERO, LATER, "x").checked(FORMER, PAID, TODAY);
    assertNull(plan.effectiveOn());
    assertNull(plan.damage());
  }

  @Test
  void aBreachAfterwardsHasADay() {
    RevocationGround ground = RevocationGround.BREACHED_AFTER;
    refused("revocation.breachedOn", plan(ground, Money.ZERO));
    refused(
        "revocation.breachedOn",
        new RevocationPlan(ground, Money.ZERO, "x", null, null, TODAY.plusDays(1), HEAR));
    new RevocationPlan(ground, Money.ZERO, "x", null, null, TODAY, HEAR)
        .checked(FORMER, PAID, TODAY);
  }

  private static RevocationPlan plan(RevocationGround ground, Money amount) {
    return new RevocationPlan(ground, amount, "x", null, null, null, HEAR);
  }

  private static RevocationPlan forward(
      RevocationGround ground, Money amount, LocalDate on, String damage) {
    return new RevocationPlan(ground, amount, "x", on, damage, null, HEAR);
  }

  private static void refused(String key, RevocationPlan plan) {
    assertEquals(
        key, assertThrows(BusinessException.class, () -> plan.checked(FORMER, PAID, TODAY)).key());
  }
}
