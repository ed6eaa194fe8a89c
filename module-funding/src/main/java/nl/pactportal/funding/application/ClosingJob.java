package nl.pactportal.funding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.job.Job;

/** Ends the drafts of calls that closed; they stay readable for their region. */
@ApplicationScoped
public class ClosingJob implements Job {
  @Inject ClosedDrafts closed;

  @Override
  public Person actor() {
    return Person.system("closing");
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void run() {
    for (UUID id : closed.waiting()) {
      closed.end(id);
    }
  }
}
