package nl.pactportal.meetings.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.job.Job;

/** Looks whether a later decision ended a hold. */
@ApplicationScoped
public class LiftedHoldJob implements Job {
  @Inject LiftedHolds holds;

  @Override
  public Person actor() {
    return Person.system("lifted-holds");
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void run() {
    holds.release();
  }
}
