package nl.pactportal.dashboard.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.source.Dataset;
import nl.pactportal.dashboard.source.Release;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.worklist.Worklist;

/** Work for whom a table belongs to: one piece for each table, about its newest release. */
@ApplicationScoped
public class ReleaseWork {
  private static final String KIND = "dashboard.release";
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  @Inject Worklist worklist;

  void open(Dataset dataset, Release release) {
    close(dataset.getId());
    worklist.open(
        Worklist.item(
                dataset.getRegionCode(), "dashboard", KIND, Role.PROVINCE_ASSESSOR, dataset.getId())
            .titled(
                DashboardTexts.say(DUTCH, "work.release", dataset.title()),
                DashboardTexts.say(Locale.ENGLISH, "work.release", dataset.title()),
                "/dashboard/sources/release.xhtml?id=" + release.getId()));
  }

  void close(UUID dataset) {
    worklist.done(dataset, KIND);
  }
}
