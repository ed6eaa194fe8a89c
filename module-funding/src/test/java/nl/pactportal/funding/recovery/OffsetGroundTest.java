package nl.pactportal.funding.recovery;

import static nl.pactportal.funding.recovery.OffsetGround.SAME_ACTIVITIES;
import static nl.pactportal.funding.recovery.OffsetGround.SETTLED_ADVANCE;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.funding.grant.Conditions;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Awb 4:93, first paragraph: no offset without a ground that carries it. */
class OffsetGroundTest {
  private static final Conditions LAST_YEAR = year(2025);
  private static final Conditions THIS_YEAR = year(2026);

  @Test
  void sameActivitiesMeansAnotherGrantInAnotherPeriod() {
    assertDoesNotThrow(() -> SAME_ACTIVITIES.require(false, LAST_YEAR, THIS_YEAR));
    assertDoesNotThrow(() -> SAME_ACTIVITIES.require(false, THIS_YEAR, LAST_YEAR));
    refused("offset.ground.sameGrant", () -> SAME_ACTIVITIES.require(true, LAST_YEAR, THIS_YEAR));
    refused("offset.ground.samePeriod", () -> SAME_ACTIVITIES.require(false, THIS_YEAR, THIS_YEAR));
    refused(
        "offset.ground.samePeriod",
        () ->
            SAME_ACTIVITIES.require(
                false, LAST_YEAR, period(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 6, 1))));
  }

  @Test
  void aPeriodNobodyKnowsIsNotAnotherPeriod() {
    refused(
        "offset.ground.noPeriod", () -> SAME_ACTIVITIES.require(false, Conditions.NONE, THIS_YEAR));
    refused(
        "offset.ground.noPeriod", () -> SAME_ACTIVITIES.require(false, LAST_YEAR, Conditions.NONE));
  }

  @Test
  void anAdvanceIsSettledWithItsOwnGrantOnly() {
    assertDoesNotThrow(() -> SETTLED_ADVANCE.require(true, Conditions.NONE, Conditions.NONE));
    refused("offset.ground.otherGrant", () -> SETTLED_ADVANCE.require(false, LAST_YEAR, THIS_YEAR));
  }

  @Test
  void aPlanNeedsAClaimAnAmountAGroundAndAReason() {
    Money amount = Money.euro(1);
    UUID claim = new UUID(1, 1);
    refused(
        "offset.claim.missing", () -> new OffsetPlan(null, amount, SAME_ACTIVITIES, "x").checked());
    refused(
        "recovery.amount.positive",
        () -> new OffsetPlan(claim, Money.ZERO, SAME_ACTIVITIES, "x").checked());
    refused("offset.ground.missing", () -> new OffsetPlan(claim, amount, null, "x").checked());
    refused("reason.missing", () -> new OffsetPlan(claim, amount, SAME_ACTIVITIES, " ").checked());
  }

  private static Conditions year(int year) {
    return period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static Conditions period(LocalDate from, LocalDate until) {
    return new Conditions(from, until, null, null);
  }

  private static void refused(String key, Executable step) {
    assertEquals(key, assertThrows(BusinessException.class, step).key());
  }
}
