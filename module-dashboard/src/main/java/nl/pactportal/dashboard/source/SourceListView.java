package nl.pactportal.dashboard.source;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The catalogue of sources. */
@Named
@RequestScoped
public class SourceListView {
  @Inject SourceService sources;
  private List<DatasetRow> rows;

  public void load() {
    rows = sources.all();
  }

  /** Also after a refused form, when no view action has run. */
  public List<DatasetRow> getRows() {
    if (rows == null) {
      load();
    }
    return rows;
  }
}
