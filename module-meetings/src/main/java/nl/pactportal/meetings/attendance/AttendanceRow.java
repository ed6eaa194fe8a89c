package nl.pactportal.meetings.attendance;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.UUID;

/** An attendance as pages show it. */
public record AttendanceRow(
    UUID id,
    long version,
    String role,
    String onBehalfOf,
    String onBehalfOfName,
    LocalTime arrived,
    LocalTime left,
    boolean apology)
    implements Serializable {

  /** There for the whole meeting. */
  public boolean whole() {
    return !apology && arrived == null && left == null;
  }
}
