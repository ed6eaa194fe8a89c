package nl.pactportal.dashboard.source;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.observation.Freshness;

/** The catalogue of sources. */
@Named
@RequestScoped
public class SourceListView {
  @Inject SourceService sources;
  @Inject DashboardTexts texts;
  private List<DatasetRow> rows;
  private Map<UUID, Freshness> freshness = Map.of();

  public void load() {
    rows = sources.all();
    freshness = sources.freshness(rows);
  }

  public Freshness freshness(UUID dataset) {
    return freshness.get(dataset);
  }

  public String freshnessText(UUID dataset) {
    return freshness.get(dataset).text(texts.locale());
  }

  public String freshnessLabel(UUID dataset) {
    return freshness.get(dataset).label(texts.locale());
  }

  /** Also after a refused form, when no view action has run. */
  public List<DatasetRow> getRows() {
    if (rows == null) {
      load();
    }
    return rows;
  }
}
