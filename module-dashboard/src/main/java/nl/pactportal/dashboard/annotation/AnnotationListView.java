package nl.pactportal.dashboard.annotation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.pactportal.dashboard.DashboardPermission;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.chart.Graphic;
import nl.pactportal.platform.identity.CurrentUser;

/** Notes for any page with charts: read once, whatever the number of charts. */
@Named
@RequestScoped
public class AnnotationListView {
  @Inject AnnotationService annotations;
  @Inject CurrentUser user;
  @Inject DashboardTexts texts;
  private final Map<Graphic, ChartNotes> found = new IdentityHashMap<>();
  private List<AnnotationRow> all;

  /** Those on figures of that chart, numbered as in its picture. */
  public List<AnnotationRow> of(Graphic graphic) {
    return notes(graphic).rows();
  }

  /** The same for what draws the chart. */
  public String markers(Graphic graphic) {
    return notes(graphic).markers(texts.locale());
  }

  private ChartNotes notes(Graphic graphic) {
    if (all == null) {
      all = annotations.all();
    }
    return found.computeIfAbsent(graphic, one -> ChartNotes.of(one, all));
  }

  public boolean isWriter() {
    return user.may(DashboardPermission.ANNOTATE);
  }
}
