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
 */
public record ActionContext(
    String askedBy, String condition, UUID afterId, boolean marked, String source) {
  public static final ActionContext NONE = new ActionContext(null, null, null, false, null);
}
