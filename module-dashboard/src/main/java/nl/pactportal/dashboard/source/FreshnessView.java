package nl.pactportal.dashboard.source;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.observation.Freshness;

/** Whether to warn beside a figure; asked for once, however many figures a page has. */
@Named
@RequestScoped
public class FreshnessView {
  @Inject SourceService sources;
  @Inject DashboardTexts texts;
  private Map<UUID, Freshness> all;

  private Freshness of(UUID dataset) {
    if (all == null) {
      all = sources.freshness();
    }
    return dataset == null ? null : all.get(dataset);
  }

  public boolean stale(UUID dataset) {
    Freshness found = of(dataset);
    return found != null && found.isStale();
  }

  public String label(UUID dataset) {
    Freshness found = of(dataset);
    return found == null ? "" : found.label(texts.locale());
  }

  public String text(UUID dataset) {
    Freshness found = of(dataset);
    return found == null ? "" : found.text(texts.locale());
  }

  /** When something new is expected. */
  public String next(UUID dataset) {
    Freshness found = of(dataset);
    String said = found == null ? "" : found.next(texts.locale());
    return said.isEmpty() ? texts.say("freshness.none") : said;
  }

  /** Why its source fails, in the words of the list of imports; empty if it does not. */
  public String why(UUID dataset) {
    Freshness found = of(dataset);
    return found == null || found.why() == null
        ? ""
        : DashboardTexts.sayOr(texts.locale(), "import.failure." + found.why(), found.why());
  }
}
