package nl.pactportal.meetings.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.worklist.Worklist;

/** Open work of the region an action is for. */
@ApplicationScoped
public class ActionWork {
  private static final String KIND = "action";

  @Inject Worklist worklist;
  @Inject CurrentUser user;

  void open(ActionPoint action, String body) {
    if (action.isForRegion()) {
      requireReach(action);
      worklist.open(
          Worklist.item(
                  action.getOwnerParty(), "meetings", KIND, Role.REGION_COORDINATOR, action.getId())
              .titled(
                  body + ": " + action.getText(),
                  body + ": " + action.getText(),
                  "/meetings/meetings/detail.xhtml?id=" + action.getMeetingId())
              .due(action.getDueOn(), action.getDueSaid()));
    }
  }

  void close(ActionPoint action) {
    if (action.isForRegion()) {
      requireReach(action);
      worklist.done(action.getId(), KIND);
    }
  }

  /** With one region chosen in the header the work of the others is out of reach, silently. */
  private void requireReach(ActionPoint action) {
    if (!user.scope().write().contains(action.getOwnerParty())) {
      throw new BusinessException("ownerParty", "action.regionNotChosen");
    }
  }
}
