package nl.pactportal.meetings.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.job.Job;

/** Looks after held decisions. */
@ApplicationScoped
public class HeldDecisionJob implements Job {
  @Inject HeldDecisions held;

  @Override
  public Person actor() {
    return Person.system("held-decisions");
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(15);
  }

  @Override
  public void run() {
    held.review();
  }
}
