package nl.pactportal.funding.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.funding.application.ApplicationHistory;
import nl.pactportal.funding.application.StepKind;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.job.Job;
import nl.pactportal.platform.worklist.Worklist;

/**
 * Reminds of what is in force and past its day (Awb 4:44). It only reminds: a term is set by a
 * person, and so is everything after it.
 */
@ApplicationScoped
@Transactional
public class OverdueObligations implements Job {
  @Inject ObligationRepository obligations;
  @Inject ApplicationHistory history;
  @Inject Worklist worklist;
  @Inject Clock clock;

  @Override
  public Person actor() {
    return Person.system("overdue");
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(15);
  }

  @Override
  public void run() {
    LocalDate today = LocalDate.now(clock);
    obligations.toRemind(today).forEach(this::remind);
    obligations.toDetermine(today).forEach(this::askToDetermine);
  }

  /** The last term passed, too: a decider may determine ex officio (Awb 4:44, fourth paragraph). */
  private void askToDetermine(ObligationRow row) {
    obligations.lock(row.id());
    if (!worklist.wasOpened(row.id(), FundingWork.DETERMINE.kind())) {
      String path = "/funding/determinations/detail.xhtml?application=" + row.applicationId();
      worklist.open(FundingWork.DETERMINE.at(row.regionCode(), row.id(), path, row.reference()));
    }
  }

  private void remind(UUID id) {
    LocalDate today = LocalDate.now(clock);
    // another node may have been here while this one waited for the lock
    obligations
        .lock(id)
        .filter(found -> found.isOverdueOn(today) && !found.isReminded())
        .ifPresent(found -> remind(found, today));
  }

  private void remind(Obligation found, LocalDate today) {
    found.remind(today);
    ObligationRow row = obligations.row(found.getId()).orElseThrow();
    history.note(
        row.regionCode(), row.applicationId(), StepKind.OBLIGATION_REMINDED, null, row.covers());
    String path = "/funding/obligations/detail.xhtml?id=" + row.id();
    worklist.done(row.id(), FundingWork.ACCOUNT_FOR_GRANT.kind());
    worklist.open(
        FundingWork.ACCOUNT_FOR_GRANT
            .at(row.regionCode(), row.id(), path, row.reference())
            .due(row.dueOn(), row.dueSaid()));
    worklist.open(FundingWork.SET_TERM.at(row.regionCode(), row.id(), path, row.reference()));
  }
}
