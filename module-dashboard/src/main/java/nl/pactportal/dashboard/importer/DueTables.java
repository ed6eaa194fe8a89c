package nl.pactportal.dashboard.importer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.dashboard.importer.TableWatch.Due;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.job.Job;

/** Looks whether sources have something new; of two nodes one does it, since a run is open once. */
@ApplicationScoped
public class DueTables implements Job {
  private static final Person WATCHER = Person.system("figures-watch");
  @Inject TableWatch watch;
  @Inject ImportRunRepository runs;
  @Inject @Any Instance<ScheduledSource> sources;

  @Override
  public Person actor() {
    return WATCHER;
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(15);
  }

  @Override
  public void run() {
    look(Patience.JOB);
  }

  void look(Patience patience) {
    for (Due table : watch.due()) {
      sources.stream()
          .filter(source -> source.fetches(table))
          .findFirst()
          .ifPresent(source -> fetch(source, table, patience));
    }
  }

  private void fetch(ScheduledSource source, Due table, Patience patience) {
    Optional<UUID> run = runs.open(table.code(), WATCHER.name());
    run.ifPresent(id -> source.fetch(id, table, patience));
  }
}
