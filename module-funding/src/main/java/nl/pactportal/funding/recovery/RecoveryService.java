package nl.pactportal.funding.recovery;

import static nl.pactportal.funding.FundingPermission.COLLECT_RECOVERY;
import static nl.pactportal.funding.FundingPermission.DECIDE_RECOVERY;
import static nl.pactportal.funding.FundingPermission.VIEW_FUNDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.funding.PageOf;
import nl.pactportal.funding.Reason;
import nl.pactportal.funding.Requires;
import nl.pactportal.funding.application.StepKind;
import nl.pactportal.funding.assessment.Independence;
import nl.pactportal.funding.ledger.LedgerEvent;
import nl.pactportal.funding.term.Term;
import nl.pactportal.funding.term.Terms;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;

/** What finance and decider do about a debt of a region. */
@ApplicationScoped
@Transactional
public class RecoveryService {
  private static final int LONGEST_REFERENCE = 100;

  private static final int PAGE = 20;

  @Inject RecoveryRepository recoveries;
  @Inject RecoveryAccount account;
  @Inject Independence independence;
  @Inject Terms terms;
  @Inject Clock clock;

  @Requires(VIEW_FUNDING)
  public PageOf<RecoveryRow> list(int page) {
    return recoveries.page(page, PAGE);
  }

  /**
   * @throws NotFoundException if there is none for this user
   */
  @Requires(VIEW_FUNDING)
  public RecoveryDetail detail(UUID id) {
    RecoveryRow row = recoveries.row(id).orElseThrow(() -> new NotFoundException("recovery " + id));
    List<EntryRow> entries = recoveries.entries(id);
    Term term = row.madeKnownOn() == null ? null : terms.of("PAYMENT", row.madeKnownOn());
    Money running =
        row.ended()
            ? Money.ZERO
            : account.running(row.principal(), row.interest(), row.defaultFrom(), today(), entries);
    return new RecoveryDetail(row, entries, running, term);
  }

  /**
   * Records what the bank received; interest until that day is charged first.
   *
   * @param entryId made once by the form; the same id again changes nothing
   */
  @Requires(COLLECT_RECOVERY)
  public void receive(
      UUID entryId, UUID id, long seen, Money amount, LocalDate on, String reference) {
    Recovery recovery = locked(id);
    if (recoveries.entries(id).stream().anyMatch(entry -> entry.id().equals(entryId))) {
      return;
    }
    recovery.requireVersion(seen);
    recovery.requireOpen();
    if (amount == null || !amount.isPositive()) {
      throw new BusinessException("received", "recovery.amount.positive");
    }
    requireDay(recovery, on);
    String said = shortened(reference, "receivedReference");
    account.charge(recovery, on);
    recovery.receive(amount);
    account.keep(entryId, recovery, EntryKind.RECEIVED, amount, on, said);
    account.post(recovery, LedgerEvent.RECOVERY_RECEIVED, amount);
    account.note(recovery, StepKind.RECOVERY_RECEIVED, amount, said);
    account.closeIfEnded(recovery);
  }

  /** Two weeks more, counted from the day after sending (Awb 4:112). */
  @Requires(COLLECT_RECOVERY)
  public void remind(UUID id, long seen) {
    Recovery recovery = lock(id, seen);
    LocalDate until = terms.of("REMINDER", today()).lastDay();
    recovery.remind(today(), until);
    account.charge(recovery, today());
    account.note(recovery, StepKind.RECOVERY_REMINDED, null, null);
    account.work(recovery, FundingWork.PAY_BACK, until);
    account.work(recovery, FundingWork.COLLECT, until);
  }

  /** The writ itself is made elsewhere (Awb 4:114). */
  @Requires(COLLECT_RECOVERY)
  public void writ(UUID id, long seen, String reference) {
    String said = shortened(Reason.require(reference, "writReference"), "writReference");
    Recovery recovery = lock(id, seen);
    recovery.writ(today(), said);
    account.note(recovery, StepKind.RECOVERY_WRIT, null, said);
  }

  /** More time (Awb 4:94); nobody reminds meanwhile. */
  @Requires(DECIDE_RECOVERY)
  public void defer(UUID id, long seen, LocalDate until, String why) {
    String reason = Reason.require(why, "deferReason");
    if (until == null || !until.isAfter(today())) {
      throw new BusinessException("deferUntil", "obligation.term.future");
    }
    Recovery recovery = lock(id, seen);
    recovery.defer(until, reason);
    account.note(recovery, StepKind.RECOVERY_DEFERRED, null, reason);
    account.work(recovery, FundingWork.PAY_BACK, until);
  }

  /** Gives up what is left. */
  @Requires(DECIDE_RECOVERY)
  public void waive(UUID id, long seen, String why) {
    end(lock(id, seen), RecoveryStatus.WAIVED, Reason.require(why, "waiveReason"));
  }

  /** Five years after the term to pay the claim lapses (Awb 4:104); a person says so. */
  @Requires(DECIDE_RECOVERY)
  public void lapse(UUID id, long seen, String why) {
    String reason = Reason.require(why, "lapseReason");
    Recovery recovery = lock(id, seen);
    if (!today().isAfter(recovery.getLapsesOn())) {
      throw new BusinessException("lapseReason", "recovery.notLapsed");
    }
    end(recovery, RecoveryStatus.LAPSED, reason);
  }

  private void end(Recovery recovery, RecoveryStatus how, String reason) {
    Money left = recovery.giveUp(how, reason);
    account.keep(UuidV7.next(), recovery, EntryKind.WAIVED, left, today(), reason);
    account.post(recovery, LedgerEvent.RECOVERY_WAIVED, left);
    account.note(recovery, StepKind.RECOVERY_WAIVED, left, reason);
    account.closeIfEnded(recovery);
  }

  private void requireDay(Recovery recovery, LocalDate on) {
    if (on == null || on.isAfter(today()) || on.isBefore(recovery.getMadeKnownOn())) {
      throw new BusinessException("receivedOn", "recovery.day");
    }
  }

  private static String shortened(String said, String field) {
    if (said != null && said.length() > LONGEST_REFERENCE) {
      throw new BusinessException(field, "reason.long", LONGEST_REFERENCE);
    }
    return said == null || said.isBlank() ? null : said.strip();
  }

  private Recovery lock(UUID id, long seen) {
    Recovery recovery = locked(id);
    recovery.requireVersion(seen);
    return recovery;
  }

  private Recovery locked(UUID id) {
    Recovery recovery =
        recoveries.lock(id).orElseThrow(() -> new NotFoundException("recovery " + id));
    independence.require(recovery.getRegionCode());
    return recovery;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
