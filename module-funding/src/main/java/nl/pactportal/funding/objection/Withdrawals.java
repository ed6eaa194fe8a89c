package nl.pactportal.funding.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.funding.application.ApplicationHistory;
import nl.pactportal.funding.application.StepKind;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.worklist.Worklist;

/**
 * An objection that is withdrawn (Awb 6:21): nobody decides on it anymore, and no day counts for a
 * penalty. The use case has asked who may.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Withdrawals {
  @Inject ObjectionRepository objections;
  @Inject ApplicationHistory history;
  @Inject Worklist worklist;
  @Inject AuditTrail audit;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * @param row as it stood
   */
  void withdraw(Objection objection, ObjectionRow row, WithdrawalWay way, LocalDate on) {
    objection.withdraw(way, on, user.person(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    objections.flush();
    worklist.done(row.id(), FundingWork.OBJECTION.kind());
    worklist.done(row.id(), FundingWork.OBJECTION_REMEDY.kind());
    worklist.done(row.id(), FundingWork.DECIDE_OBJECTION.kind());
    if (row.dossierId() != null) {
      history.note(
          row.regionCode(), row.dossierId(), StepKind.OBJECTION_WITHDRAWN, null, row.number());
    }
    audit.record("objection.withdraw", row.regionCode(), "objection", row.id(), way.name());
  }
}
