package nl.pactportal.meetings.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.job.Job;

/** Looks every hour whether somebody was not reminded yet this week. */
@ApplicationScoped
public class ReminderJob implements Job {
  @Inject Reminders reminders;

  @Override
  public Person actor() {
    return Person.system("reminders");
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    reminders.send();
  }
}
