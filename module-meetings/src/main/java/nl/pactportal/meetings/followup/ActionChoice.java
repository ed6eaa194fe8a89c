package nl.pactportal.meetings.followup;

import java.util.EnumSet;
import java.util.Set;
import nl.pactportal.meetings.action.ActionStatus;

/** Which states a list of actions shows. */
public enum ActionChoice {
  OPEN(EnumSet.of(ActionStatus.OPEN, ActionStatus.IN_PROGRESS)),
  DONE(EnumSet.of(ActionStatus.DONE)),
  DROPPED(EnumSet.of(ActionStatus.DROPPED)),
  ALL(EnumSet.allOf(ActionStatus.class));

  private final Set<ActionStatus> states;

  ActionChoice(Set<ActionStatus> states) {
    this.states = states;
  }

  Set<ActionStatus> states() {
    return states;
  }
}
