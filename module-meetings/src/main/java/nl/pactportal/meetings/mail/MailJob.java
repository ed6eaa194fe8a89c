package nl.pactportal.meetings.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.job.Job;
import nl.pactportal.platform.mail.MailSender;
import nl.pactportal.platform.mail.MailServer;

/** Sends the mails of all modules; this one has the most. */
@ApplicationScoped
public class MailJob implements Job {
  @Inject MailSender sender;
  @Inject MailWork work;

  @Override
  public Person actor() {
    return Person.system("mail");
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(5);
  }

  @Override
  public void run() {
    MailServer.smtp()
        .ifPresent(
            server -> {
              sender.send(server);
              work.open();
            });
  }
}
