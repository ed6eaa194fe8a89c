package nl.pactportal.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.pactportal.platform.identity.CurrentUser;

/** One run of a job: as its actor, and a failure does not end the ones to come. */
@ApplicationScoped
public class JobTurn {
  private static final Logger LOG = Logger.getLogger(JobTurn.class.getName());

  @ActivateRequestContext
  public void take(Job job) {
    try {
      CurrentUser.callAs(
          job.actor(),
          () -> {
            job.run();
            return null;
          });
    } catch (Exception failed) {
      LOG.log(Level.SEVERE, "job of " + job.actor().subject() + " failed", failed);
    }
  }
}
