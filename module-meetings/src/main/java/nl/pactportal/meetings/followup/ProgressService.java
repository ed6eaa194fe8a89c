package nl.pactportal.meetings.followup;

import static nl.pactportal.meetings.MeetingsPermission.REPORT_PROGRESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.pactportal.meetings.Requires;
import nl.pactportal.meetings.action.ActionPoint;
import nl.pactportal.meetings.action.ActionRepository;
import nl.pactportal.meetings.action.ActionWork;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.region.Parties;
import nl.pactportal.platform.region.RegionScope;
import nl.pactportal.platform.worklist.WorkItem;
import nl.pactportal.platform.worklist.Worklist;

/**
 * Regions say how far they are with an action. The action itself stays as it is: it is the
 * secretariat that closes it, and gets work to do so once a region says it is done.
 */
@ApplicationScoped
@Transactional
public class ProgressService {
  private static final String MODULE = "meetings";

  @Inject ActionRepository actions;
  @Inject ProgressRepository progress;
  @Inject Worklist worklist;
  @Inject Parties parties;
  @Inject AuditTrail audit;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * @param id made by the form; a second time it changes nothing
   */
  @Requires(REPORT_PROGRESS)
  public void report(UUID id, UUID actionId, ProgressReport report) {
    ActionPoint action =
        actions.find(actionId).orElseThrow(() -> new NotFoundException("action " + actionId));
    if (!reporters(action).contains(report.region())) {
      throw new BusinessException("progressRegion", "progress.notYours");
    }
    if (action.getStatus().isClosed()) {
      throw new BusinessException(null, "progress.closed");
    }
    if (report.state() == ProgressState.NOT_NEEDED && !action.isToAll()) {
      throw new BusinessException("progressState", "progress.onlyAskedOfAll");
    }
    if (progress.insertOnce(id, actionId, report, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
      follow(action, report);
      audit.record(
          "action.progress", report.region(), "action", actionId, report.state().toString());
    }
  }

  /** Regions for which the current user can report on that action; none on a closed one. */
  @Requires(REPORT_PROGRESS)
  public Set<String> reporters(UUID actionId) {
    return actions
        .find(actionId)
        .filter(action -> !action.getStatus().isClosed())
        .map(this::reporters)
        .orElse(Set.of());
  }

  /** Who has to do it; where no region was named, any region may say what it does. */
  private Set<String> reporters(ActionPoint action) {
    Set<String> regions = new TreeSet<>(actions.regionsOf(action));
    if (regions.isEmpty()) {
      regions.addAll(RegionScope.REGIONS);
    }
    if (RegionScope.REGIONS.contains(action.getRegionCode())) {
      regions.retainAll(Set.of(action.getRegionCode()));
    }
    regions.retainAll(user.scope().write());
    return regions;
  }

  private void follow(ActionPoint action, ProgressReport report) {
    worklist.done(action.getId(), ActionWork.CONFIRM, report.region());
    if (report.state().isAnswer()) {
      worklist.done(action.getId(), ActionWork.KIND, report.region());
      worklist.open(confirmation(action, report));
    } else if (actions.regionsOf(action).contains(report.region())
        && !worklist.isOpen(action.getId(), ActionWork.KIND, report.region())) {
      worklist.open(
          item(action, report.region(), ActionWork.KIND, Role.REGION_COORDINATOR)
              .titled(action.getText(), action.getText(), path(action))
              .due(action.getDueOn(), action.getDueSaid()));
    }
  }

  private WorkItem confirmation(ActionPoint action, ProgressReport report) {
    String who = parties.name(report.region());
    boolean done = report.state() == ProgressState.DONE;
    return item(action, report.region(), ActionWork.CONFIRM, Role.SECRETARIAT)
        .titled(
            who + (done ? " meldt gedaan: " : " meldt niet nodig: ") + action.getText(),
            who + (done ? " reports done: " : " reports not needed: ") + action.getText(),
            path(action));
  }

  private static WorkItem item(ActionPoint action, String region, String kind, Role role) {
    return Worklist.item(region, MODULE, kind, role, action.getId());
  }

  private static String path(ActionPoint action) {
    return "/meetings/actions/detail.xhtml?id=" + action.getId();
  }
}
