package nl.pactportal.meetings.attendance;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.UUID;

/**
 * From when to when somebody was there, by the clock and by the agenda; each may be unknown.
 *
 * @param arrived null: from the start
 * @param left null: until the end
 * @param arrivedItem joined from this item on
 * @param leftItem left after this item
 * @param reason why clock and agenda do not agree, as said
 */
public record Stay(
    LocalTime arrived, LocalTime left, UUID arrivedItem, UUID leftItem, String reason)
    implements Serializable {
  public static final Stay WHOLE = new Stay(null, null, null, null, null);

  public static Stay byClock(LocalTime arrived, LocalTime left) {
    return new Stay(arrived, left, null, null, null);
  }

  public boolean whole() {
    return arrived == null && left == null && arrivedItem == null && leftItem == null;
  }
}
