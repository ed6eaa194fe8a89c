package nl.pactportal.dashboard.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.dashboard.DashboardPermission;
import nl.pactportal.dashboard.Requires;
import nl.pactportal.dashboard.observation.FigurePage;
import nl.pactportal.dashboard.observation.FigurePages;
import nl.pactportal.dashboard.observation.Freshness;
import nl.pactportal.dashboard.observation.Freshnesses;
import nl.pactportal.dashboard.observation.ReleaseRef;
import nl.pactportal.platform.error.NotFoundException;

/** The catalogue for people. */
@ApplicationScoped
@Transactional
public class SourceService {
  @Inject DatasetRepository datasets;
  @Inject Permalink permalink;
  @Inject Freshnesses freshnesses;
  @Inject FigurePages figures;

  @Requires(DashboardPermission.VIEW_SOURCES)
  public List<DatasetRow> all() {
    return datasets.all();
  }

  /** How fresh each table is that somebody may see; it goes with every figure. */
  @Requires(DashboardPermission.VIEW_OPEN)
  public Map<UUID, Freshness> freshness() {
    return freshnesses.all();
  }

  @Requires(DashboardPermission.VIEW_SOURCES)
  public DatasetDetail one(UUID id) {
    return datasets.find(id).orElseThrow(() -> unknown(id));
  }

  @Requires(DashboardPermission.VIEW_SOURCES)
  public SourcePage detail(UUID id, int page) {
    return detail(id, null, null, page);
  }

  /**
   * @param release of a permalink; empty for the one in force
   * @param asOf the release in force at the end of that day; empty for now
   */
  @Requires(DashboardPermission.VIEW_SOURCES)
  public SourcePage detail(UUID id, String release, String asOf, int page) {
    DatasetDetail dataset = datasets.find(id).orElseThrow(() -> unknown(id));
    Freshness freshness = freshnesses.of(id).orElseThrow(() -> unknown(id));
    return permalink
        .find(id, release, asOf)
        .map(found -> figures(id, found, freshness, page))
        .orElseGet(
            () ->
                new SourcePage(dataset, freshness, List.of(), new FigurePage(List.of(), 1, 1, 0)));
  }

  private SourcePage figures(UUID id, ReleaseRef release, Freshness freshness, int page) {
    DatasetDetail dataset = datasets.findAt(id, release.id()).orElseThrow(() -> unknown(id));
    return new SourcePage(
        dataset,
        freshness,
        figures.periods(release),
        figures.page(release, dataset.observationCount(), page));
  }

  private static NotFoundException unknown(UUID id) {
    return new NotFoundException("dataset " + id);
  }
}
