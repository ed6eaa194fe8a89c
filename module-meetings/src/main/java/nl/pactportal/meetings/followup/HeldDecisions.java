package nl.pactportal.meetings.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.worklist.Worklist;

/**
 * A held decision does not come back by itself: once its day has come, or the body meets again, the
 * secretariat gets work to see whether it can be taken up. Once per decision.
 */
@ApplicationScoped
public class HeldDecisions {
  private static final String MODULE = "meetings";
  private static final String KIND = "decision.held";
  private static final int TITLE = 150;

  @Inject RegisterRepository register;
  @Inject Worklist worklist;
  @Inject Clock clock;

  @Transactional
  public void review() {
    for (UUID id : worklist.openOn(MODULE, KIND)) {
      if (!register.row(id).held()) {
        worklist.done(id, KIND);
      }
    }
    register.toTakeUp(LocalDate.now(clock)).forEach(this::open);
  }

  private void open(RegisterRow decision) {
    // two nodes at once: the second waits here, and then finds the work of the first
    if (register.lock(decision.id()) && !worklist.wasOpened(decision.id(), KIND)) {
      String text = decision.body() + ": " + decision.text();
      String what = text.length() <= TITLE ? text : text.substring(0, TITLE) + "…";
      worklist.open(
          Worklist.item(decision.regionCode(), MODULE, KIND, Role.SECRETARIAT, decision.id())
              .titled(
                  "Kan dit weer op de agenda? " + what,
                  "Can this be taken up again? " + what,
                  "/meetings/decisions/detail.xhtml?id=" + decision.id())
              .due(decision.resumeOn(), decision.resumeSaid()));
    }
  }
}
