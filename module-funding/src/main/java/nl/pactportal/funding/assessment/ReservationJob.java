package nl.pactportal.funding.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.job.Job;

/** Gives reservations of withdrawn applications back soon. */
@ApplicationScoped
public class ReservationJob implements Job {
  @Inject WithdrawnReservations withdrawn;

  @Override
  public Person actor() {
    return Person.system("reservations");
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void run() {
    withdrawn.release();
  }
}
