package nl.pactportal.funding.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.job.Job;

/** What the clock does: holds and lets go, lifts suspensions, brings instalments up in time. */
@ApplicationScoped
public class PaymentJob implements Job {
  @Inject Suspensions suspensions;
  @Inject Holds holds;
  @Inject DueInstalments due;

  @Override
  public Person actor() {
    return Person.system("payments");
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(1);
  }

  @Override
  @Transactional
  public void run() {
    suspensions.liftOver();
    holds.refresh();
    due.open();
  }
}
