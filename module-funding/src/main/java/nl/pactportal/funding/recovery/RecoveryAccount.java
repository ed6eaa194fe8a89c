package nl.pactportal.funding.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.funding.application.ApplicationHistory;
import nl.pactportal.funding.application.ApplicationService;
import nl.pactportal.funding.application.StepKind;
import nl.pactportal.funding.ledger.Claim;
import nl.pactportal.funding.ledger.Ledger;
import nl.pactportal.funding.ledger.LedgerEvent;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.worklist.Worklist;

/** Keeps the account of a debt and the books the same. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RecoveryAccount {
  private static final Set<EntryKind> PAYS =
      EnumSet.of(EntryKind.RECEIVED, EntryKind.OFFSET, EntryKind.RETURNED);

  @Inject RecoveryRepository recoveries;
  @Inject ApplicationService applications;
  @Inject ApplicationHistory history;
  @Inject SettledGrants settled;
  @Inject Ledger ledger;
  @Inject Worklist worklist;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** Interest until that day that is not charged yet; nothing below the least amount. */
  Money running(
      Money principal, Money charged, LocalDate from, LocalDate until, List<EntryRow> entries) {
    List<Rate> rates = recoveries.rates();
    List<Interest.Paid> paid =
        entries.stream()
            .filter(entry -> PAYS.contains(entry.kind()))
            .map(entry -> new Interest.Paid(entry.on(), entry.cents()))
            .toList();
    Money owed = Interest.owed(principal, from, until, rates, paid);
    long least = rates.isEmpty() ? 0 : rates.get(rates.size() - 1).deMinimisCents();
    boolean more = owed.cents() >= least && owed.compareTo(charged) > 0;
    return more ? owed.minus(charged) : Money.ZERO;
  }

  void charge(Recovery recovery, LocalDate until) {
    Money more =
        running(
            recovery.getPrincipal(),
            recovery.getInterest(),
            recovery.getDefaultFrom(),
            until,
            recoveries.entries(recovery.getId()));
    if (more.isPositive()) {
      recovery.charge(more);
      keep(UuidV7.next(), recovery, EntryKind.INTEREST, more, until, "Awb 4:98");
      post(recovery, LedgerEvent.INTEREST_CHARGED, more);
    }
  }

  void keep(UUID id, Recovery recovery, EntryKind kind, Money amount, LocalDate on, String said) {
    recoveries.add(
        new RecoveryEntry(id, recovery, kind, amount, on)
            .by(user.person(), clock.instant().truncatedTo(ChronoUnit.MICROS), said));
  }

  void post(Recovery recovery, LedgerEvent event, Money amount) {
    ledger.post(claim(recovery), event, amount, recovery.getId());
  }

  Claim claim(Recovery recovery) {
    return applications.find(recovery.getApplicationId()).claim();
  }

  void note(Recovery recovery, StepKind kind, Money amount, String remark) {
    history.note(recovery.getRegionCode(), recovery.getApplicationId(), kind, amount, remark);
  }

  /** Work on this debt; what was open before is done. */
  void work(Recovery recovery, FundingWork kind, LocalDate due) {
    worklist.done(recovery.getId(), kind.kind());
    worklist.open(
        kind.at(recovery.getRegionCode(), recovery.getId(), page(recovery), reference(recovery))
            .due(due, null));
  }

  /** Work on something of this debt, for another person than who asked for it. */
  void open(Recovery recovery, FundingWork kind, UUID objectId, String notBy) {
    worklist.open(
        kind.at(recovery.getRegionCode(), objectId, page(recovery), reference(recovery))
            .notBy(notBy));
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  private static String page(Recovery recovery) {
    return "/funding/recoveries/detail.xhtml?id=" + recovery.getId();
  }

  private String reference(Recovery recovery) {
    return applications.find(recovery.getApplicationId()).reference();
  }

  /** Nothing is left to do about this debt; perhaps nor about its grant. */
  void closeIfEnded(Recovery recovery) {
    if (recovery.getStatus().ended()) {
      worklist.done(recovery.getId(), FundingWork.COLLECT.kind());
      worklist.done(recovery.getId(), FundingWork.PAY_BACK.kind());
      settled.closeIfSettled(recovery.getGrantId());
    }
  }
}
