package nl.pactportal.dashboard.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.job.Job;

/** Looks whether a meeting let a held question go. */
@ApplicationScoped
public class HoldWatch implements Job {
  @Inject LapsedHolds holds;

  @Override
  public Person actor() {
    return QuestionDesk.CLERK;
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(20);
  }

  @Override
  public void run() {
    holds.releaseAll();
  }
}
