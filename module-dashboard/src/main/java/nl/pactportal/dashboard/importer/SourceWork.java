package nl.pactportal.dashboard.importer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.source.Dataset;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.worklist.Worklist;

/** Work for whom a table belongs to when its source fails: once, until it works again. */
@ApplicationScoped
public class SourceWork {
  private static final String KIND = "dashboard.source";
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  /** A source that is down for an hour is nobody's work. */
  private static final int PASSING = 3;

  @Inject Worklist worklist;

  void open(Dataset dataset, ImportFailure why) {
    boolean passing = why == ImportFailure.SOURCE_DOWN || why == ImportFailure.INTERRUPTED;
    boolean wait = passing && dataset.watch().failures() < PASSING;
    if (wait || worklist.isOpen(dataset.getId(), KIND, dataset.getRegionCode())) {
      return;
    }
    worklist.open(
        Worklist.item(
                dataset.getRegionCode(), "dashboard", KIND, Role.PROVINCE_ASSESSOR, dataset.getId())
            .titled(
                title(DUTCH, dataset, why),
                title(Locale.ENGLISH, dataset, why),
                "/dashboard/sources/detail.xhtml?id=" + dataset.getId()));
  }

  private static String title(Locale locale, Dataset dataset, ImportFailure why) {
    return DashboardTexts.say(
        locale, "work.source", dataset.title(), DashboardTexts.say(locale, why.key()));
  }

  void close(Dataset dataset) {
    worklist.done(dataset.getId(), KIND);
  }
}
