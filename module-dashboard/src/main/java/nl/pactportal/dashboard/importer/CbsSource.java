package nl.pactportal.dashboard.importer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.pactportal.dashboard.importer.TableWatch.Due;
import nl.pactportal.platform.config.Setting;

/** Tables of CBS, by their number. */
@ApplicationScoped
public class CbsSource implements ScheduledSource {
  private static final Pattern CODE = Pattern.compile("[0-9]{5}[A-Z]{3}");
  @Inject CbsImport cbs;

  @Override
  public boolean fetches(Due table) {
    return CODE.matcher(table.code()).matches();
  }

  @Override
  public void fetch(UUID run, Due table, Patience patience) {
    cbs.run(run, id(table), URI.create(Setting.CBS_URL.value()), patience);
  }

  /** CBS writes codes in small and in capital letters; its own way stands in the address. */
  private static TableId id(Due table) {
    String last = table.url().substring(table.url().lastIndexOf('/') + 1);
    boolean same = last.toUpperCase(Locale.ROOT).equals(table.code());
    return new TableId(same ? last : table.code());
  }
}
