package nl.pactportal.portal.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.pactportal.platform.faces.Language;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.module.Modules;
import nl.pactportal.platform.worklist.WorkItemRow;
import nl.pactportal.platform.worklist.Worklist;
import nl.pactportal.portal.PortalPermission;

/** The first page: the modules and what waits for the user. */
@Named
@RequestScoped
public class HomeView {
  /** A line of open work in the user's language. */
  public record Line(
      String title, String region, String path, LocalDate due, String said, boolean late) {}

  @Inject Worklist worklist;
  @Inject Modules modules;
  @Inject Language language;
  @Inject CurrentUser user;
  @Inject Clock clock;
  private List<Line> work;

  @PostConstruct
  void load() {
    LocalDate today = LocalDate.now(clock);
    work = worklist.mine().stream().map(item -> line(item, today)).toList();
  }

  private Line line(WorkItemRow item, LocalDate today) {
    boolean late = item.dueOn() != null && item.dueOn().isBefore(today);
    return new Line(
        item.title(language.getTag()),
        item.regionName(),
        item.path(),
        item.dueOn(),
        item.dueSaid(),
        late);
  }

  public List<Line> getWork() {
    return work;
  }

  public boolean isAuditor() {
    return user.may(PortalPermission.VIEW_AUDIT);
  }

  /** Every module but the portal itself. */
  public List<Modules.Tile> getTiles() {
    return modules.getVisible().stream().filter(tile -> !tile.current()).toList();
  }
}
