package nl.pactportal.funding.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToLongFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.pactportal.funding.ledger.MoneyModel.Case;

/**
 * Any order of steps leaves the rules of money I1 to I9 and I11 whole, and the books saying the
 * same as the state. A thousand generated sequences, on the events and accounts of the ledger and a
 * model of the state; the sequences on PostgreSQL are in the container tests.
 */
class MoneyRulesPropertyTest {
  private static final long MOST = 10_000_000_00L;

  @Property(tries = 1000)
  void everyStepKeepsTheRules(
      @ForAll @LongRange(min = 1, max = MOST) long west,
      @ForAll @LongRange(min = 1, max = MOST) long east,
      @ForAll @LongRange(min = 1, max = 2 * MOST) long pot,
      @ForAll @IntRange(min = 5, max = 60) int steps,
      @ForAll long seed) {
    MoneyModel model = new MoneyModel(pot, west, east);
    Random random = new Random(seed);
    for (int i = 0; i < steps; i++) {
      step(model, random);
      check(model);
    }
  }

  @Property(tries = 1000)
  void whatIsDeterminedIsResolvedOnce(
      @ForAll @LongRange(min = 1, max = MOST) long granted,
      @ForAll @LongRange(min = 0, max = MOST) long determined,
      @ForAll @IntRange(max = 1000) int paidPermille) {
    MoneyModel model = new MoneyModel(granted, granted);
    model.reserve(0, granted, granted, 1000);
    Case one = model.cases.get(0);
    model.grant(one, granted);
    model.advance(one, granted * paidPermille / 1000);
    model.pay(one);
    assertEquals(determined <= granted, model.determine(one, determined), "I6");
    if (one.determined != null) {
      assertEquals(Math.max(0, one.balance()), -model.balance(Account.PAYABLE), "I7: paid once");
      assertEquals(Math.max(0, -one.balance()), model.balance(Account.RECEIVABLE), "or owed once");
      assertFalse(model.determine(one, determined), "not twice");
      assertEquals(granted - determined, model.balance(Account.FREE), "I8");
    }
  }

  private static void step(MoneyModel model, Random random) {
    if (model.cases.isEmpty() || random.nextInt(4) == 0) {
      long requested = amount(random, MOST);
      model.reserve(random.nextInt(2), requested, amount(random, requested), random.nextInt(1001));
      return;
    }
    Case one = model.cases.get(random.nextInt(model.cases.size()));
    switch (random.nextInt(11)) {
      case 0 -> model.grant(one, amount(random, one.requested + 10));
      case 1 -> model.release(one);
      case 2 -> model.advance(one, amount(random, one.granted + 10));
      case 3 -> model.pay(one);
      case 4 -> model.payBack(one, amount(random, one.paid + one.takenBack + 10));
      case 5 -> model.expire(one);
      case 6 -> model.determine(one, amount(random, one.granted + 10));
      case 7 -> model.amend(one, amount(random, 2 * one.granted + 10));
      case 8 -> model.revoke(one, random.nextInt(3) == 0 ? 0 : amount(random, one.granted + 10));
      case 9 -> {
        Case paying = model.cases.get(random.nextInt(model.cases.size()));
        long first = paying.unpaid.isEmpty() ? 0 : paying.unpaid.get(0);
        model.offset(one, paying, amount(random, Math.min(one.owed(), first) + 10));
      }
      default -> model.recover(one, amount(random, one.owed() + 10));
    }
  }

  private static long amount(Random random, long most) {
    return 1 + random.nextLong(most);
  }

  private static void check(MoneyModel model) {
    assertTrue(model.committed(-1) <= model.potCeiling, "I1");
    for (int region = 0; region < model.ceilings.length; region++) {
      assertTrue(model.committed(region) <= model.ceilings[region], "I2");
    }
    for (Case one : model.cases) {
      assertTrue(one.granted <= one.requested, "I3");
      assertTrue(one.advanced <= Math.max(one.mostAdvanced(), one.paid), "I4");
      assertTrue(one.paid <= one.granted, "nothing more is paid than granted");
      assertTrue(one.owed() >= 0, "never more is paid back than is owed");
      assertTrue(one.paid <= one.advanced, "I5");
      assertTrue(one.determined == null || one.determined <= one.granted, "I6");
      assertEquals(
          one.advanced - one.paid,
          one.unpaid.stream().mapToLong(Long::longValue).sum(),
          "I11: an advance is paid once");
    }
    checkBooks(model);
  }

  /** I8, I9: what is free, reserved, granted, advanced and paid by the books is what it is. */
  private static void checkBooks(MoneyModel model) {
    List<Case> all = model.cases;
    long ceiling = Arrays.stream(model.ceilings).sum();
    assertEquals(-ceiling, model.balance(Account.CEILING));
    assertEquals(ceiling - model.committed(-1), model.balance(Account.FREE));
    assertEquals(sum(all, one -> one.reserved), model.balance(Account.RESERVED));
    assertEquals(sum(all, MoneyModel::kept), model.balance(Account.GRANTED));
    assertEquals(
        sum(all, one -> one.determined == null ? one.advanced : 0),
        model.balance(Account.ADVANCED),
        "settled at determination");
    assertEquals(
        sum(all, one -> one.determined == null ? 0 : one.determined), model.balance(Account.COST));
    assertEquals(
        sum(all, one -> one.recovered + one.setOff - one.paid - one.takenBack),
        model.balance(Account.BANK));
    assertEquals(sum(all, Case::owed), model.balance(Account.RECEIVABLE));
    long whole = 0;
    for (Account account : Account.values()) {
      whole += model.balance(account);
    }
    assertEquals(0, whole, "two sides to every posting");
  }

  private static long sum(List<Case> cases, ToLongFunction<Case> of) {
    return cases.stream().mapToLong(of).sum();
  }
}
