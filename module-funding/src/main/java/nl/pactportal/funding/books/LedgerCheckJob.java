package nl.pactportal.funding.books;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.job.Job;

/**
 * Once a night: the first node after midnight. Another one that begins at the same moment fails on
 * the unique night, and its work goes with it.
 */
@ApplicationScoped
public class LedgerCheckJob implements Job {
  @Inject LedgerCheck check;
  @Inject Clock clock;

  @Override
  public Person actor() {
    return Person.system("ledger-check");
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(10);
  }

  @Override
  @Transactional
  public void run() {
    LocalDate night = LocalDate.now(clock);
    if (!check.done(night)) {
      check.run(night);
    }
  }
}
