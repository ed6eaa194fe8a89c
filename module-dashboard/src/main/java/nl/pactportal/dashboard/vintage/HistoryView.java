package nl.pactportal.dashboard.vintage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.pactportal.dashboard.gate.ReleaseFacts;
import nl.pactportal.dashboard.gate.ReleaseService;
import nl.pactportal.dashboard.source.DatasetDetail;
import nl.pactportal.dashboard.source.SourceService;
import nl.pactportal.platform.input.GivenId;

/** The releases of a table. */
@Named
@RequestScoped
public class HistoryView {
  @Inject SourceService sources;
  @Inject ReleaseService releases;
  private String id;
  private DatasetDetail dataset;
  private List<ReleaseFacts> rows = List.of();

  public void load() {
    UUID uuid = GivenId.of(id);
    dataset = sources.one(uuid);
    rows = releases.history(uuid);
  }

  public DatasetDetail getDataset() {
    return dataset;
  }

  public List<ReleaseFacts> getRows() {
    return rows;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
