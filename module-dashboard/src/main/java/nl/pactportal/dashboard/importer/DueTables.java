package nl.pactportal.dashboard.importer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.dashboard.importer.TableWatch.Due;
import nl.pactportal.platform.config.Setting;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.job.Job;

/** Looks whether sources have something new; of two nodes one does it, since a run is open once. */
@ApplicationScoped
public class DueTables implements Job {
  private static final Person WATCHER = Person.system("figures-watch");
  @Inject TableWatch watch;
  @Inject ImportRunRepository runs;
  @Inject CbsImport cbs;
  @Inject AddressedTables addressed;

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
    look(URI.create(Setting.CBS_URL.value()), Patience.JOB);
  }

  void look(URI catalogue, Patience patience) {
    for (Due due : watch.due()) {
      Optional<UUID> run = runs.open(due.code(), WATCHER.name());
      run.ifPresent(id -> look(id, due, catalogue, patience));
    }
  }

  private void look(UUID run, Due due, URI catalogue, Patience patience) {
    if (!addressed.look(run, due.code(), patience)) {
      cbs.run(run, table(due), catalogue, patience);
    }
  }

  /** CBS writes codes in small and in capital letters; its own way stands in the address. */
  private static TableId table(Due due) {
    String last = due.url().substring(due.url().lastIndexOf('/') + 1);
    return last.toUpperCase(Locale.ROOT).equals(due.code())
        ? new TableId(last)
        : new TableId(due.code());
  }
}
