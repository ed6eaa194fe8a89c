package nl.pactportal.meetings.meeting;

import java.io.Serializable;
import java.util.UUID;

/**
 * Where something is written down: that item of that meeting.
 *
 * @param version of the item
 * @param outcome what came of it when nothing was decided, as said; or null
 */
public record ItemPlace(
    MeetingRow meeting, UUID itemId, int number, String title, long version, String outcome)
    implements Serializable {

  /** The page that records the item. */
  public String page() {
    return "/meetings/record?faces-redirect=true&id=" + meeting.id() + "&item=" + itemId;
  }
}
