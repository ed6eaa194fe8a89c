package nl.pactportal.funding.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.job.Job;

/** Notices when a debt was not paid in time, or time that was given has passed. */
@ApplicationScoped
@Transactional
public class DueRecoveries implements Job {
  @Inject RecoveryRepository recoveries;
  @Inject RecoveryAccount account;
  @Inject Clock clock;

  @Override
  public Person actor() {
    return Person.system("recovery");
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(15);
  }

  @Override
  public void run() {
    LocalDate today = LocalDate.now(clock);
    recoveries.due(RecoveryStatus.DEFERRED, today).forEach(id -> resume(id, today));
    recoveries.due(RecoveryStatus.OPEN, today).forEach(id -> fallIntoDefault(id, today));
  }

  private void resume(UUID id, LocalDate today) {
    recoveries
        .lock(id)
        .filter(found -> found.getStatus() == RecoveryStatus.DEFERRED)
        .filter(found -> found.getDeferredUntil().isBefore(today))
        .ifPresent(Recovery::endDeferral);
  }

  /** Another node may have been here while this one waited for the lock. */
  private void fallIntoDefault(UUID id, LocalDate today) {
    recoveries
        .lock(id)
        .filter(found -> found.getStatus() == RecoveryStatus.OPEN)
        .filter(found -> found.getDueOn().isBefore(today))
        .ifPresent(
            found -> {
              found.fallIntoDefault(today);
              account.work(found, FundingWork.COLLECT, null);
            });
  }
}
