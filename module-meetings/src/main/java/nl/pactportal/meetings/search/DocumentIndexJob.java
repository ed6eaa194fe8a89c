package nl.pactportal.meetings.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.job.Job;

/** Reads new documents a moment after they came, so that uploading waits for nothing. */
@ApplicationScoped
public class DocumentIndexJob implements Job {
  private static final int MOST_AT_ONCE = 50;

  @Inject DocumentIndex index;

  @Override
  public Person actor() {
    return Person.system("search");
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(10);
  }

  @Override
  public void run() {
    for (int i = 0; i < MOST_AT_ONCE; i++) {
      Optional<UUID> next = index.next();
      if (next.isEmpty()) {
        return;
      }
      index.read(next.get());
    }
  }
}
