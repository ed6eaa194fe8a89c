package nl.pactportal.dashboard.annotation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.List;
import java.util.UUID;
import nl.pactportal.dashboard.DashboardPermission;
import nl.pactportal.platform.identity.CurrentUser;

/** Notes for any page with charts: read once, whatever the number of charts. */
@Named
@RequestScoped
public class AnnotationListView {
  @Inject AnnotationService annotations;
  @Inject CurrentUser user;
  private List<AnnotationRow> all;

  /** Those on figures of that table. */
  public List<AnnotationRow> of(UUID datasetId) {
    if (all == null) {
      all = annotations.all();
    }
    return all.stream().filter(row -> row.datasetId().equals(datasetId)).toList();
  }

  /**
   * The same for the script that draws: {@code [{"number":1,"measure":…,"geo":…,"period":…}]}, the
   * number being that of the list below the chart.
   */
  public String markers(UUID datasetId) {
    JsonArrayBuilder markers = Json.createArrayBuilder();
    int number = 0;
    for (AnnotationRow row : of(datasetId)) {
      number++;
      markers.add(
          Json.createObjectBuilder()
              .add("number", number)
              .add("measure", row.measure())
              .add("geo", row.geo())
              .add("period", row.period()));
    }
    return markers.build().toString();
  }

  public boolean isWriter() {
    return user.may(DashboardPermission.ANNOTATE);
  }
}
