package nl.pactportal.dashboard.hold;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.pactportal.dashboard.DashboardPermission;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.link.LinkRow;

/**
 * What is on hold, for any page of the dashboard. Who only looks after the sources does not get to
 * read the decisions of the Pact.
 */
@Named
@RequestScoped
public class HoldListView {
  @Inject HoldService holds;
  @Inject CurrentUser user;
  private List<LinkRow> standing;

  public List<LinkRow> getStanding() {
    if (standing == null) {
      standing =
          user.may(DashboardPermission.VIEW_DASHBOARD)
              ? holds.standing().stream().filter(HoldListView::isOfFigures).toList()
              : List.of();
    }
    return standing;
  }

  /** Information questions show theirs themselves. */
  private static boolean isOfFigures(LinkRow link) {
    return !"question".equals(link.toType());
  }

  /** Those about that table. */
  public List<LinkRow> about(UUID dataset) {
    return getStanding().stream().filter(link -> dataset.equals(link.toId())).toList();
  }
}
