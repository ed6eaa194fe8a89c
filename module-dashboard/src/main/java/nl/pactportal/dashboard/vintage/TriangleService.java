package nl.pactportal.dashboard.vintage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.dashboard.DashboardPermission;
import nl.pactportal.dashboard.Requires;
import nl.pactportal.dashboard.observation.Measure;
import nl.pactportal.dashboard.observation.ReleaseRef;
import nl.pactportal.dashboard.source.DatasetDetail;
import nl.pactportal.dashboard.source.DatasetRepository;
import nl.pactportal.dashboard.source.Releases;
import nl.pactportal.platform.error.NotFoundException;

/** The revision triangle of a series. */
@ApplicationScoped
@Transactional
public class TriangleService {
  @Inject DatasetRepository datasets;
  @Inject Releases releases;
  @Inject SeriesChoices choices;
  @Inject TriangleRepository triangles;

  /**
   * @param measure empty for the first there is, as dimensions and geo; what the table does not
   *     have is not found
   */
  @Requires(DashboardPermission.VIEW_SOURCES)
  public TrianglePage page(UUID dataset, String measure, String dimensions, String geo) {
    DatasetDetail table = datasets.find(dataset).orElseThrow(TriangleService::unknown);
    ReleaseRef current = releases.current(dataset).orElseThrow(TriangleService::unknown);
    List<Measure> measures = choices.measures(current);
    Measure chosen = measure(measures, measure);
    Map<String, String> breakdowns = choices.dimensions(current, chosen.code());
    String breakdown = chosen(breakdowns.keySet(), dimensions);
    Map<String, String> areas = choices.areas(current, chosen.code(), breakdown);
    SeriesKey key = new SeriesKey(chosen.code(), breakdown, chosen(areas.keySet(), geo));
    Triangle triangle = Triangle.of(triangles.cells(current.audience(), dataset, key));
    return new TrianglePage(
        dataset,
        table.title(),
        table.synthetic(),
        key,
        chosen,
        measures,
        breakdowns,
        areas,
        triangle);
  }

  private static Measure measure(List<Measure> measures, String code) {
    return measures.stream()
        .filter(one -> code == null || code.isEmpty() || one.code().equals(code))
        .findFirst()
        .orElseThrow(TriangleService::unknown);
  }

  private static String chosen(Collection<String> codes, String code) {
    if (code == null || code.isEmpty()) {
      return codes.stream().findFirst().orElse("");
    }
    return codes.stream().filter(code::equals).findFirst().orElseThrow(TriangleService::unknown);
  }

  private static NotFoundException unknown() {
    return new NotFoundException("series");
  }
}
