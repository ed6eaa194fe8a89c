package nl.pactportal.funding.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.job.Job;

/** Sees that a term to complete an application passed unused. */
@ApplicationScoped
public class SupplementJob implements Job {
  @Inject SupplementLapse lapse;

  @Override
  public Person actor() {
    return Person.system("supplements");
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(15);
  }

  @Override
  public void run() {
    lapse.run();
  }
}
