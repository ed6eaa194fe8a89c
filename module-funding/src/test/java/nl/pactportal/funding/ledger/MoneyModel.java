package nl.pactportal.funding.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A pot, two envelopes and their grants as plain numbers, changed under the rules of the research
 * file, with each change posted by its event. What it holds is what the database must hold.
 */
final class MoneyModel {
  /** One application, from the advice to the end. */
  static final class Case {
    final int region;

    /** Requested, or wished for with the last change. */
    long requested;

    boolean revoked;

    /** Paid, and taken back by a revocation: owed, whatever is determined later. */
    long takenBack;

    /** Of what was to be paid, set off against a debt: it never left the bank. */
    long setOff;

    /** Of what was owed, set off against what was to be paid. */
    long repaidByOffset;

    final int permille;
    long reserved;
    long granted;
    long advanced;
    long paid;
    Long determined;
    long recovered;
    final List<Long> unpaid = new ArrayList<>();

    Case(int region, long requested, int permille) {
      this.region = region;
      this.requested = requested;
      this.permille = permille;
    }

    long mostAdvanced() {
      return granted * permille / 1000;
    }

    /** Still to be paid back. */
    long owed() {
      long settled = determined == null ? 0 : Math.max(0, -balance());
      return takenBack + settled - recovered - repaidByOffset;
    }

    /** To be paid when positive, to be paid back when negative (I7). */
    long balance() {
      return determined - paid;
    }
  }

  final long potCeiling;
  final long[] ceilings;
  final List<Case> cases = new ArrayList<>();
  final List<LedgerEvent> events = new ArrayList<>();
  private final Map<Account, Long> balances = new EnumMap<>(Account.class);

  MoneyModel(long potCeiling, long... ceilings) {
    this.potCeiling = potCeiling;
    this.ceilings = ceilings;
    for (long ceiling : ceilings) {
      post(LedgerEvent.CEILING_SET, ceiling);
    }
  }

  void post(LedgerEvent event, long cents) {
    if (cents > 0) {
      balances.merge(event.debit(), cents, Long::sum);
      balances.merge(event.credit(), -cents, Long::sum);
      events.add(event);
    }
  }

  long balance(Account account) {
    return balances.getOrDefault(account, 0L);
  }

  long committed(int region) {
    return cases.stream()
        .filter(one -> region < 0 || one.region == region)
        .mapToLong(one -> one.reserved + kept(one))
        .sum();
  }

  static long kept(Case one) {
    return one.determined == null ? one.granted : one.determined;
  }

  private boolean fits(int region, long more) {
    return committed(-1) + more <= potCeiling && committed(region) + more <= ceilings[region];
  }

  /** True if it was done: what does not fit is refused whole. */
  boolean reserve(int region, long requested, long advised, int permille) {
    if (advised > requested || !fits(region, advised)) {
      return false;
    }
    Case one = new Case(region, requested, permille);
    one.reserved = advised;
    cases.add(one);
    post(LedgerEvent.RESERVED_FOR_DECISION, advised);
    return true;
  }

  boolean grant(Case one, long amount) {
    boolean open = one.granted == 0 && !one.revoked && one.determined == null && amount > 0;
    if (!open || amount > one.requested || !fits(one.region, amount - one.reserved)) {
      return false;
    }
    release(one);
    one.granted = amount;
    post(LedgerEvent.GRANT_MADE, amount);
    return true;
  }

  /** Withdrawn or refused: what was kept for it is free again (I8). */
  void release(Case one) {
    post(LedgerEvent.RESERVATION_RELEASED, one.reserved);
    one.reserved = 0;
  }

  boolean advance(Case one, long amount) {
    if (amount <= 0 || one.determined != null || one.advanced + amount > one.mostAdvanced()) {
      return false;
    }
    one.advanced += amount;
    one.unpaid.add(amount);
    post(LedgerEvent.ADVANCE_DECIDED, amount);
    return true;
  }

  boolean pay(Case one) {
    if (one.unpaid.isEmpty()) {
      return false;
    }
    long amount = one.unpaid.remove(0);
    one.paid += amount;
    post(LedgerEvent.PAYMENT_MADE, amount);
    return true;
  }

  /** What came back pays what is owed of it; the rest is paid anew. */
  boolean payBack(Case one, long amount) {
    long covered = Math.min(one.owed(), amount);
    long rest = amount - covered;
    boolean sent = amount <= one.paid + one.takenBack - one.setOff;
    if (one.determined != null || amount <= 0 || !sent || rest > one.paid) {
      return false;
    }
    one.paid -= rest;
    if (rest > 0) {
      one.unpaid.add(rest);
    }
    one.setOff += covered;
    one.repaidByOffset += covered;
    post(LedgerEvent.PAYMENT_RETURNED, amount);
    post(LedgerEvent.RECOVERY_OFFSET, covered);
    return true;
  }

  boolean expire(Case one) {
    if (one.unpaid.isEmpty()) {
      return false;
    }
    long amount = one.unpaid.remove(0);
    one.advanced -= amount;
    post(LedgerEvent.ADVANCE_EXPIRED, amount);
    return true;
  }

  boolean determine(Case one, long amount) {
    boolean ready = one.granted > 0 && one.determined == null && one.unpaid.isEmpty();
    if (!ready || amount < 0 || amount > one.granted) {
      return false;
    }
    one.determined = amount;
    post(LedgerEvent.GRANT_LOWERED, one.granted - amount);
    post(LedgerEvent.ADVANCE_SETTLED, Math.min(amount, one.paid));
    post(LedgerEvent.BALANCE_DECIDED, one.balance());
    post(LedgerEvent.RECOVERY_DECIDED, -one.balance());
    return true;
  }

  boolean recover(Case one, long amount) {
    if (amount <= 0 || amount > one.owed()) {
      return false;
    }
    one.recovered += amount;
    post(LedgerEvent.RECOVERY_RECEIVED, amount);
    return true;
  }

  /** Changed as the region wishes: the wish is what it asks from then on (I3, I4). */
  boolean amend(Case one, long wish) {
    boolean running = one.granted > 0 && one.determined == null && wish > 0;
    if (!running
        || one.advanced > wish * one.permille / 1000
        || !fits(one.region, wish - one.granted)) {
      return false;
    }
    post(LedgerEvent.GRANT_MADE, wish - one.granted);
    post(LedgerEvent.GRANT_LOWERED, one.granted - wish);
    one.requested = wish;
    one.granted = wish;
    return true;
  }

  /** Taken back as far as that (Awb 4:48); nothing is left of one that is revoked. */
  boolean revoke(Case one, long left) {
    if (one.granted == 0 || one.determined != null || left < 0 || left >= one.granted) {
      return false;
    }
    while (one.advanced > left * one.permille / 1000 && expire(one)) {
      // the next one
    }
    long excess = Math.max(0, one.paid - left);
    one.paid -= excess;
    one.advanced -= excess;
    one.takenBack += excess;
    post(LedgerEvent.ADVANCE_RECOVERED, excess);
    post(LedgerEvent.GRANT_LOWERED, one.granted - left);
    one.granted = left;
    one.revoked = left == 0;
    return true;
  }

  /** What was to be paid on one pays what is owed on another (Awb 4:93). */
  boolean offset(Case owing, Case paying, long amount) {
    if (paying.unpaid.isEmpty()
        || amount <= 0
        || amount > owing.owed()
        || amount > paying.unpaid.get(0)) {
      return false;
    }
    long rest = paying.unpaid.remove(0) - amount;
    if (rest > 0) {
      paying.unpaid.add(rest);
    }
    paying.paid += amount;
    paying.setOff += amount;
    owing.repaidByOffset += amount;
    post(LedgerEvent.RECOVERY_OFFSET, amount);
    return true;
  }
}
