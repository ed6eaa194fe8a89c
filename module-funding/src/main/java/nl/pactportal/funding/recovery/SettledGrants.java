package nl.pactportal.funding.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.UUID;
import nl.pactportal.funding.determination.GrantDetermined;
import nl.pactportal.funding.grant.GrantProgress;
import nl.pactportal.funding.grant.GrantStatus;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.job.Job;

/**
 * Closes a determined grant once nothing is owed on it anymore: the region has what it gets, and
 * the province has back what was too much.
 */
@ApplicationScoped
@Transactional
public class SettledGrants implements Job {
  @Inject RecoveryRepository recoveries;
  @Inject GrantProgress grants;

  @Override
  public Person actor() {
    return Person.system("settled");
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(5);
  }

  /** Nobody asks this when a payment is made; so it is looked for. */
  @Override
  public void run() {
    recoveries.settledGrants().forEach(this::closeIfSettled);
  }

  public void on(@Observes GrantDetermined made) {
    closeIfSettled(made.grantId());
  }

  void closeIfSettled(UUID grantId) {
    grants.lock(grantId); // only then it is sure that nothing comes to be owed meanwhile
    if (recoveries.isSettled(grantId)) {
      grants.become(grantId, GrantStatus.CLOSED);
    }
  }
}
