package nl.pactportal.meetings.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.job.Job;

/**
 * Tells those asked what became of the meeting. It compares what they know with what is, so it does
 * not matter how the meeting was changed, and a stop in between repeats nothing.
 */
@ApplicationScoped
public class InvitationUpdates implements Job {
  @Inject InvitationUpdate update;

  @Override
  public Person actor() {
    return Person.system("invitations");
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(15);
  }

  @Override
  public void run() {
    update.behind().forEach(update::send);
  }
}
