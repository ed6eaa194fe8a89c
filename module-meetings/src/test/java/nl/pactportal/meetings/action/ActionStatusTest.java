package nl.pactportal.meetings.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.pactportal.platform.error.BusinessException;
import org.junit.jupiter.api.Test;

class ActionStatusTest {
  @Test
  void everyStateKnowsItsWaysAndOnlyThose() {
    for (ActionStatus from : ActionStatus.values()) {
      for (ActionStatus wanted : ActionStatus.values()) {
        if (from.ways().contains(wanted)) {
          assertEquals(wanted, from.to(wanted));
        } else {
          assertThrows(BusinessException.class, () -> from.to(wanted), from + " to " + wanted);
        }
      }
    }
  }

  @Test
  void whatWasClosedTooEarlyIsTakenUpAgain() {
    assertEquals(List.of(ActionStatus.OPEN, ActionStatus.IN_PROGRESS), ActionStatus.DONE.ways());
    assertTrue(ActionStatus.DONE.isClosed() && ActionStatus.DROPPED.isClosed());
    assertTrue(!ActionStatus.OPEN.isClosed() && !ActionStatus.IN_PROGRESS.isClosed());
  }

  @Test
  void emptyOwnersAreNone() {
    ActionPlan plan = new ActionPlan("Doen", " ", null, null, null);
    assertEquals(List.of(), plan.owners());
    assertEquals(null, plan.owner());
    ActionPlan two =
        new ActionPlan(
            ActionKind.ACTION,
            "Doen",
            List.of(new OwnerSaid(null, null), new OwnerSaid("A", null), new OwnerSaid("A", null)),
            null,
            null,
            ActionContext.NONE);
    assertEquals("A", two.owner(), "the first one named, once");
    assertEquals(List.of(), two.coOwners());
  }
}
