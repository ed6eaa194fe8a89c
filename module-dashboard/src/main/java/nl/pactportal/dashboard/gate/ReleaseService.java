package nl.pactportal.dashboard.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.dashboard.DashboardPermission;
import nl.pactportal.dashboard.Desk;
import nl.pactportal.dashboard.Requires;
import nl.pactportal.dashboard.source.ReleaseStatus;
import nl.pactportal.dashboard.source.Releases;
import nl.pactportal.dashboard.source.TableNameRepository;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.identity.CurrentUser;

/** The releases of a table, and the decision on one that is kept apart. */
@ApplicationScoped
@Transactional
public class ReleaseService {
  private static final int MOST = 100;
  @Inject CurrentUser user;
  @Inject ReleaseRepository releases;
  @Inject Findings findings;
  @Inject KeptApart keptApart;
  @Inject Releases published;
  @Inject TableNameRepository names;
  @Inject Publication publication;
  @Inject AuditTrail audit;

  /** What is kept apart is there for who decides on it only. */
  @Requires(DashboardPermission.VIEW_SOURCES)
  public ReleasePage page(UUID id) {
    ReleaseFacts release = require(id);
    List<Finding> found = findings.of(release.ref());
    List<KeptFigure> figures =
        release.waiting()
            ? keptApart.of(release.ref(), published.current(release.datasetId()), found)
            : List.of();
    return new ReleasePage(release, found, figures, names.of(release.datasetId(), release.id()));
  }

  /** The releases of a table, newest first. */
  @Requires(DashboardPermission.VIEW_SOURCES)
  public List<ReleaseFacts> history(UUID dataset) {
    return releases.of(dataset, visible(), MOST);
  }

  /**
   * @param why told on the page of the release for good
   * @param version of the release as the person saw it
   */
  @Requires(DashboardPermission.RELEASE_DATA)
  public void publish(UUID id, String why, long version) {
    decide("dataset.released", require(id), () -> publication.publish(id, why, version));
  }

  @Requires(DashboardPermission.RELEASE_DATA)
  public void reject(UUID id, String why, long version) {
    decide("dataset.rejected", require(id), () -> publication.reject(id, why, version));
  }

  private void decide(String action, ReleaseFacts release, Runnable step) {
    audit.record(action, release.audience(), "release", release.id(), release.datasetCode());
    Desk.does(step);
  }

  private ReleaseFacts require(UUID id) {
    return releases.find(id, visible()).orElseThrow(ReleaseFacts::unknown);
  }

  private Set<ReleaseStatus> visible() {
    return user.may(DashboardPermission.RELEASE_DATA)
        ? EnumSet.allOf(ReleaseStatus.class)
        : EnumSet.of(ReleaseStatus.PUBLISHED);
  }
}
