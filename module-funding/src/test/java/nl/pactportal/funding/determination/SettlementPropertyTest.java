package nl.pactportal.funding.determination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.pactportal.funding.ledger.Account;
import nl.pactportal.funding.ledger.LedgerEvent;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;

/** Money rules I6, I7 and I8 for every grant there can be. */
class SettlementPropertyTest {
  private static final long MOST = 10_000_000_000L;
  private static final LocalDate TODAY = LocalDate.of(2021, 3, 1);

  @Property(tries = 1000)
  void neverAboveTheGrant(
      @ForAll @LongRange(min = 1, max = MOST) long granted,
      @ForAll @LongRange(min = 1, max = MOST) long above) {
    DeterminationPlan plan = lower(granted + above);
    assertEquals(
        "determination.aboveGrant",
        assertThrows(BusinessException.class, () -> plan.requireFitFor(new Money(granted), TODAY))
            .key());
    assertThrows(
        IllegalArgumentException.class,
        () -> Settlement.of(new Money(granted), new Money(granted + above), Money.ZERO));
  }

  @Property(tries = 1000)
  void lowerOnlyOnAGroundAndAfterAHearing(
      @ForAll @LongRange(min = 1, max = MOST) long granted,
      @ForAll @IntRange(max = 999) int permille) {
    Money amount = new Money(granted * permille / 1000);
    Money whole = new Money(granted);
    lower(amount.cents()).requireFitFor(whole, TODAY);
    DeterminationPlan unheard =
        new DeterminationPlan(amount, LowerGround.NOT_PERFORMED, "minder", null, null);
    refused("determination.heard.missing", unheard, whole);
    DeterminationPlan groundless = new DeterminationPlan(amount, null, "minder", TODAY, "eens");
    refused("determination.ground.missing", groundless, whole);
    DeterminationPlan.asGranted(whole).requireFitFor(whole, TODAY);
  }

  /** I7 and I8 after a revision: what is paid, owed and freed adds up, whatever was paid before. */
  @Property(tries = 1000)
  void aRevisionAddsUp(
      @ForAll @LongRange(min = 1, max = MOST) long before,
      @ForAll @IntRange(max = 999) int permille,
      @ForAll @IntRange(max = 1000) int settledPermille) {
    long now = before * permille / 1000;
    long settled = before * settledPermille / 1000;
    Settlement all = Settlement.revised(new Money(before), new Money(now), new Money(settled));
    long fellAway = before - settled;
    assertEquals(now, before - fellAway + all.balance().cents() - all.recovery().cents());
    assertEquals(before - now, all.freed().cents());
    assertTrue(all.balance().cents() == 0 || all.recovery().cents() == 0, "one resolution");
    assertThrows(
        IllegalArgumentException.class,
        () -> Settlement.revised(new Money(before), new Money(before), new Money(settled)));
  }

  @Property(tries = 1000)
  void theBalanceIsWhatIsDeterminedLessWhatIsPaidAndHasOneResolution(
      @ForAll @LongRange(min = 1, max = MOST) long granted,
      @ForAll @IntRange(max = 1000) int permille,
      @ForAll @IntRange(max = 1000) int paidPermille) {
    long determined = granted * permille / 1000;
    long paid = granted * paidPermille / 1000;
    Settlement all = Settlement.of(new Money(granted), new Money(determined), new Money(paid));
    assertEquals(determined - paid, all.balance().cents() - all.recovery().cents());
    assertTrue(all.balance().cents() == 0 || all.recovery().cents() == 0, "one resolution");
    assertEquals(determined == paid, all.resolution() == Resolution.NONE);
    assertEquals(paid, all.settled().cents() + all.recovery().cents());
  }

  @Property(tries = 1000)
  void whatIsNotDeterminedFlowsBackAndTheBooksBalance(
      @ForAll @LongRange(min = 1, max = MOST) long granted,
      @ForAll @IntRange(max = 1000) int permille,
      @ForAll @IntRange(max = 1000) int paidPermille) {
    Money whole = new Money(granted);
    Money determined = new Money(granted * permille / 1000);
    Money paid = new Money(granted * paidPermille / 1000);
    Settlement all = Settlement.of(whole, determined, paid);
    Map<Account, Long> books = new EnumMap<>(Account.class);
    post(books, LedgerEvent.CEILING_SET, whole);
    post(books, LedgerEvent.GRANT_MADE, whole);
    post(books, LedgerEvent.ADVANCE_DECIDED, paid);
    post(books, LedgerEvent.PAYMENT_MADE, paid);
    post(books, LedgerEvent.ADVANCE_SETTLED, all.settled());
    post(books, LedgerEvent.BALANCE_DECIDED, all.balance());
    post(books, LedgerEvent.RECOVERY_DECIDED, all.recovery());
    post(books, LedgerEvent.GRANT_LOWERED, all.freed());
    assertEquals(0, books.values().stream().mapToLong(Long::longValue).sum());
    assertEquals(determined.cents(), at(books, Account.GRANTED));
    assertEquals(determined.cents(), at(books, Account.COST));
    assertEquals(granted - determined.cents(), at(books, Account.FREE));
    assertEquals(0, at(books, Account.ADVANCED), "no advance is left open");
    assertEquals(-all.balance().cents(), at(books, Account.PAYABLE));
    assertEquals(all.recovery().cents(), at(books, Account.RECEIVABLE));
  }

  private static void refused(String key, DeterminationPlan plan, Money granted) {
    assertEquals(
        key, assertThrows(BusinessException.class, () -> plan.requireFitFor(granted, TODAY)).key());
  }

  private static DeterminationPlan lower(long cents) {
    return new DeterminationPlan(
        new Money(cents), LowerGround.NOT_PERFORMED, "minder gedaan", TODAY, "eens");
  }

  private static void post(Map<Account, Long> books, LedgerEvent event, Money amount) {
    books.merge(event.debit(), amount.cents(), Long::sum);
    books.merge(event.credit(), -amount.cents(), Long::sum);
  }

  private static long at(Map<Account, Long> books, Account account) {
    return books.getOrDefault(account, 0L);
  }
}
