package nl.pactportal.dashboard.importer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import nl.pactportal.dashboard.importer.TableWatch.Due;
import nl.pactportal.platform.config.Setting;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.job.Job;

/** Looks whether sources have something new; of two nodes one does it, since a run is open once. */
@ApplicationScoped
public class DueTables implements Job {
  static final Person WATCHER = Person.system("figures-watch");
  @Inject TableWatch watch;
  @Inject Event<DueTable> fetchers;

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

  void look(URI cbs, Patience patience) {
    for (Due table : watch.due()) {
      fetchers.fire(new DueTable(table.code(), table.url(), cbs, patience));
    }
  }
}
