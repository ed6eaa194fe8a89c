package nl.pactportal.meetings.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import nl.pactportal.platform.config.Setting;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.job.Job;
import nl.pactportal.platform.mail.Outbox;

/** Forgets mails that were sent long ago, with the addresses they went to. */
@ApplicationScoped
public class OldMailJob implements Job {
  @Inject Outbox outbox;
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
  public void run() {
    outbox.forgetSent(clock.instant().minus(Setting.KEEP_SENT_MAIL.days()));
  }
}
