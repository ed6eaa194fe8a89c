package nl.pactportal.dashboard.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.pactportal.dashboard.DashboardPermission;
import nl.pactportal.dashboard.Requires;
import nl.pactportal.dashboard.observation.FigurePage;
import nl.pactportal.dashboard.observation.FigurePages;
import nl.pactportal.platform.error.NotFoundException;

/** The catalogue for people. */
@ApplicationScoped
@Transactional
public class SourceService {
  @Inject DatasetRepository datasets;
  @Inject FigurePages figures;

  @Requires(DashboardPermission.VIEW_SOURCES)
  public List<DatasetRow> all() {
    return datasets.all();
  }

  @Requires(DashboardPermission.VIEW_SOURCES)
  public SourcePage detail(UUID id, int page) {
    DatasetDetail dataset =
        datasets.find(id).orElseThrow(() -> new NotFoundException("dataset " + id));
    UUID release = dataset.releaseId();
    return release == null
        ? new SourcePage(dataset, List.of(), new FigurePage(List.of(), 1, 1, 0))
        : new SourcePage(dataset, figures.periods(release), figures.page(release, page));
  }
}
