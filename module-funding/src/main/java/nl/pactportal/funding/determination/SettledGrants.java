package nl.pactportal.funding.determination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.UUID;
import nl.pactportal.funding.grant.GrantProgress;
import nl.pactportal.funding.grant.GrantStatus;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.job.Job;

/** Closes a grant once its balance was paid. */
@ApplicationScoped
@Transactional
public class SettledGrants implements Job {
  @Inject DeterminationRepository determinations;
  @Inject GrantProgress grants;

  @Override
  public Person actor() {
    return Person.system("settled");
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(5);
  }

  @Override
  public void run() {
    determinations.paidInFull().forEach(this::close);
  }

  private void close(UUID grantId) {
    if (grants.lock(grantId).status().canBecome(GrantStatus.CLOSED)) {
      grants.become(grantId, GrantStatus.CLOSED);
    }
  }
}
