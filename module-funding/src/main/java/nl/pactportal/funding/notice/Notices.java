package nl.pactportal.funding.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.job.Job;

/** Tells people by mail what waits for them and what changed, each thing once. */
@ApplicationScoped
public class Notices implements Job {
  @Inject NoticeSource source;
  @Inject NoticeLetters letters;

  @Override
  public Person actor() {
    return Person.system("notices");
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void run() {
    source.work().forEach(letters::work);
    source.answers().forEach(letters::answer);
    source.letters().forEach(letters::letter);
    source.withdrawn().forEach(letters::withdrawn);
    source.closings().forEach(letters::closing);
    source.covered().forEach(letters::covered);
  }
}
