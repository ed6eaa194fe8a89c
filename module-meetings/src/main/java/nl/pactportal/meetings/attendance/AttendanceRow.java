package nl.pactportal.meetings.attendance;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * An attendance as pages show it.
 *
 * @param mandateEnded last day of the mandate they sit by; null if there is none, or no end to it
 */
public record AttendanceRow(
    UUID id,
    long version,
    String role,
    String onBehalfOf,
    String onBehalfOfName,
    LocalTime arrived,
    LocalTime left,
    boolean apology,
    MeetingRole meetingRole,
    String accountFor,
    String accountForName,
    String organisation,
    String substituteFor,
    boolean counts,
    UUID mandateId,
    LocalDate mandateEnded,
    UUID arrivedItemId,
    Integer arrivedItem,
    UUID leftItemId,
    Integer leftItem,
    String reason)
    implements Serializable {

  /** A number of no item comes out of the database as 0. */
  public AttendanceRow {
    arrivedItem = arrivedItemId == null ? null : arrivedItem;
    leftItem = leftItemId == null ? null : leftItem;
  }

  /** There for the whole meeting. */
  public boolean whole() {
    return !apology && stay().whole();
  }

  public Stay stay() {
    return new Stay(arrived, left, arrivedItemId, leftItemId, reason);
  }

  public Capacity capacity() {
    return new Capacity(meetingRole, accountFor, organisation, substituteFor, mandateId, counts);
  }

  /** Gone, by clock or by agenda. */
  public boolean gone() {
    return left != null || leftItemId != null;
  }
}
