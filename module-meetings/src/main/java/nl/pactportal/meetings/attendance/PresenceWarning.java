package nl.pactportal.meetings.attendance;

import java.util.List;
import java.util.UUID;

/**
 * What does not agree in the list of those present. It is shown and wants a reason; it stops
 * nobody, because reality may be odd.
 *
 * @param details for the text of this kind
 * @param reason as said, or null
 */
public record PresenceWarning(
    Kind kind, UUID attendanceId, String role, List<String> details, String reason) {
  /** What is wrong. */
  public enum Kind {
    /** A left after item 5 at 15.10, B after item 7 at 15.00. */
    OUT_OF_ORDER,
    /** Left after item 6, but before it began. */
    LEFT_BEFORE_ITEM,
    /** Left after item 5, but when the next one was over. */
    LEFT_AFTER_NEXT_ITEM,
    /** There from item 6 on, but came when it was over. */
    ARRIVED_AFTER_ITEM,
    BEFORE_MEETING,
    AFTER_MEETING,
    MANDATE_OVER
  }

  public boolean explained() {
    return reason != null;
  }

  /** For a page, which cannot leave out what a text does not use. */
  public String detail(int place) {
    return place < details.size() ? details.get(place) : "";
  }
}
