package nl.pactportal.dashboard.importer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Fetches tables of CBS, by their number, when it is time to. */
@ApplicationScoped
public class CbsSource {
  private static final Pattern CODE = Pattern.compile("[0-9]{5}[A-Z]{3}");
  @Inject ImportRunRepository runs;
  @Inject CbsImport cbs;

  public void fetch(@Observes DueTable table) {
    if (CODE.matcher(table.code()).matches()) {
      Optional<UUID> run = runs.open(table.code(), DueTables.WATCHER.name());
      run.ifPresent(found -> cbs.run(found, id(table), table.cbs(), table.patience()));
    }
  }

  /** CBS writes codes in small and in capital letters; its own way stands in the address. */
  private static TableId id(DueTable table) {
    String last = table.url().substring(table.url().lastIndexOf('/') + 1);
    boolean same = last.toUpperCase(Locale.ROOT).equals(table.code());
    return new TableId(same ? last : table.code());
  }
}
