package nl.pactportal.meetings.action;

import java.util.UUID;

/**
 * What the minutes say around an action.
 *
 * @param askedBy who asked for it, as said
 * @param condition "na afstemming met haar team"
 * @param afterId the action that has to be done before
 * @param marked the word "(actie)" stands in the minutes
 * @param source the sentence it was taken from
 * @param toAll addressed to all regions, each of which answers for itself
 */
public record ActionContext(
    String askedBy, String condition, UUID afterId, boolean marked, String source, boolean toAll) {
  public static final ActionContext NONE = new ActionContext(null, null, null, false, null);
  public static final ActionContext TO_ALL = new ActionContext(null, null, null, false, null, true);

  /** Not addressed to all regions. */
  public ActionContext(
      String askedBy, String condition, UUID afterId, boolean marked, String source) {
    this(askedBy, condition, afterId, marked, source, false);
  }
}
