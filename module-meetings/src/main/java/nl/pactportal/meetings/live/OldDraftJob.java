package nl.pactportal.meetings.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import nl.pactportal.platform.config.Setting;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.job.Job;

/**
 * Throws away what was typed long ago and never saved. Its actor is named in the policy of drafts.
 */
@ApplicationScoped
public class OldDraftJob implements Job {
  @Inject DraftRepository drafts;
  @Inject Clock clock;

  @Override
  public Person actor() {
    return Person.system("retention");
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  @Transactional
  public void run() {
    drafts.forget(clock.instant().minus(Setting.KEEP_DRAFTS.days()));
  }
}
