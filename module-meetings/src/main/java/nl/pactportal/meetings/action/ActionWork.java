package nl.pactportal.meetings.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.worklist.WorkItem;
import nl.pactportal.platform.worklist.Worklist;

/**
 * Open work that comes of an action: of each region that has to do it (all, when all were asked),
 * or of the secretariat when nobody was named.
 */
@ApplicationScoped
public class ActionWork {
  /** Work of a region. */
  public static final String KIND = "action";

  /** Work of the secretariat once a region says that it is done. */
  public static final String CONFIRM = "action.confirm";

  private static final String OWNERLESS = "action.ownerless";

  @Inject ActionRepository actions;
  @Inject Worklist worklist;
  @Inject CurrentUser user;

  public void open(ActionPoint action, String body) {
    for (String region : actions.regionsOf(action)) {
      requireReach(region);
      String title = body + ": " + action.getText();
      worklist.open(
          Worklist.item(region, "meetings", KIND, Role.REGION_COORDINATOR, action.getId())
              .titled(title, title, "/meetings/actions/detail.xhtml?id=" + action.getId())
              .due(action.getDueOn(), action.getDueSaid()));
    }
    if (action.isOwnerless()) {
      worklist.open(ask(action));
    }
  }

  private static WorkItem ask(ActionPoint action) {
    return Worklist.item(
            action.getRegionCode(), "meetings", OWNERLESS, Role.SECRETARIAT, action.getId())
        .titled(
            "Nog geen actiehouder: " + action.getText(),
            "No owner yet: " + action.getText(),
            "/meetings/actions/edit.xhtml?meeting="
                + action.getMeetingId()
                + "&item="
                + action.getAgendaItemId()
                + "&id="
                + action.getId());
  }

  public void close(ActionPoint action) {
    actions.regionsOf(action).forEach(this::requireReach);
    worklist.done(action.getId(), KIND);
    worklist.done(action.getId(), OWNERLESS);
    worklist.done(action.getId(), CONFIRM);
  }

  /** With one region chosen in the header the work of the others is out of reach, silently. */
  private void requireReach(String region) {
    if (!user.scope().write().contains(region)) {
      throw new BusinessException("ownerParty", "action.regionNotChosen");
    }
  }
}
