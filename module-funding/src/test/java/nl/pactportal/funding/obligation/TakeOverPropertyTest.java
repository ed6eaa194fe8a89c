package nl.pactportal.funding.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.pactportal.funding.application.ApplicationStatus;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.funding.grant.GrantStatus;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;

/** What was paid is an advance on exactly one grant, before and after a merger. */
class TakeOverPropertyTest {
  private static final long MOST = 10_000_000_000L;

  @Property(tries = 1000)
  void paidCentsAreCountedOnce(
      @ForAll @LongRange(min = 1, max = MOST) long earlier,
      @ForAll @IntRange(max = 1000) int paidPermille,
      @ForAll @LongRange(min = 1, max = MOST) long later,
      @ForAll @IntRange(max = 1000) int laterPermille) {
    long paid = earlier * paidPermille / 1000;
    long laterPaid = later * laterPermille / 1000;
    GrantRow from = grant(earlier, paid, paid);
    GrantRow to = grant(later, laterPaid, laterPaid);
    if (paid > later - laterPaid) {
      assertThrows(BusinessException.class, () -> TakeOver.of(from, to));
      return;
    }
    TakeOver over = TakeOver.of(from, to);
    long paidAfter = (paid - over.moved().cents()) + (laterPaid + over.moved().cents());
    assertEquals(paid + laterPaid, paidAfter, "not one cent twice");
    assertEquals(paid, over.moved().cents());
    assertEquals(earlier, over.freed().cents(), "all of the earlier grant flows back");
    assertTrue(laterPaid + over.moved().cents() <= later, "advances stay within the grant");
  }

  @Property(tries = 1000)
  void nothingMovesWhilePaymentsAreUnderWay(
      @ForAll @LongRange(min = 1, max = MOST) long advanced,
      @ForAll @IntRange(max = 999) int paidPermille) {
    GrantRow from = grant(MOST, advanced, (advanced - 1) * paidPermille / 1000);
    GrantRow to = grant(MOST * 2, 0, 0);
    assertEquals(
        "obligation.merge.unpaid",
        assertThrows(BusinessException.class, () -> TakeOver.of(from, to)).key());
  }

  private static GrantRow grant(long amount, long advanced, long paid) {
    return new GrantRow(
        UUID.randomUUID(),
        UUID.randomUUID(),
        "AM28",
        ApplicationStatus.GRANTED,
        GrantStatus.ACTIVE,
        new Money(amount),
        new Money(advanced),
        new Money(paid),
        1000,
        null,
        null,
        "decider",
        Instant.EPOCH);
  }
}
