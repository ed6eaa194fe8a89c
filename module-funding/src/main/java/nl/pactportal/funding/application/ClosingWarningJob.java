package nl.pactportal.funding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.job.Job;

/** Warns regions whose applications are not submitted while the call is about to close. */
@ApplicationScoped
public class ClosingWarningJob implements Job {
  @Inject ClosingWarnings warnings;

  @Override
  public Person actor() {
    return Person.system("closing");
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(5);
  }

  @Override
  public void run() {
    warnings.waiting().forEach(warnings::warn);
  }
}
