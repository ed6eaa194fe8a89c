package nl.pactportal.dashboard.hold;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.link.LinkRow;

/** What is on hold, for any page of the dashboard. */
@Named
@RequestScoped
public class HoldListView {
  @Inject HoldService holds;
  private List<LinkRow> standing;

  public List<LinkRow> getStanding() {
    if (standing == null) {
      standing = holds.standing();
    }
    return standing;
  }

  /** Those about that table. */
  public List<LinkRow> about(UUID dataset) {
    return getStanding().stream().filter(link -> dataset.equals(link.toId())).toList();
  }
}
