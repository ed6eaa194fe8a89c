package nl.pactportal.meetings.followup;

import nl.pactportal.meetings.action.ActionKind;
import nl.pactportal.platform.region.RegionScope;

/**
 * Which actions to list; what is null does not matter.
 *
 * @param owner words of who does it, as said
 * @param party code of the party of one of its owners
 * @param overdue only those whose date is past
 */
public record ActionFilter(
    String owner, String party, String body, ActionKind kind, ActionChoice state, boolean overdue) {
  public static final ActionFilter OPEN =
      new ActionFilter(null, null, null, null, ActionChoice.OPEN, false);

  /** Asked for one of the regions, and so for what was asked of all of them. */
  boolean region() {
    return party != null && RegionScope.REGIONS.contains(party);
  }
}
