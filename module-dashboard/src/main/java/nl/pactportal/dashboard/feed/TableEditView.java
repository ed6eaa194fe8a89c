package nl.pactportal.dashboard.feed;

import jakarta.inject.Inject;
import java.util.Optional;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.EditedView;

/** A form about a table: one of the catalogue, or a new one on purpose. */
public abstract class TableEditView extends EditedView {
  private static final long serialVersionUID = 1L;
  @Inject transient FeedService feeds;
  @Inject transient DashboardTexts texts;
  private TableFields table = new TableFields();

  /** Nothing for a new one. */
  Optional<FeedRow> open() {
    if (isFresh() && getId() == null) {
      feeds.requireImporter();
      return Optional.empty();
    }
    FeedRow row = feeds.find(given());
    table = TableFields.of(row);
    return Optional.of(row);
  }

  public TableFields getTable() {
    return table;
  }
}
