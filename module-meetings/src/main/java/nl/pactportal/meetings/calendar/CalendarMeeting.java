package nl.pactportal.meetings.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A meeting as calendars need it.
 *
 * @param endsAt null: nobody said
 * @param timeSaid "ochtend", or null
 * @param webAddress of a digital meeting, never for the public
 * @param status of the meeting: PLANNED, LIVE, HELD, CANCELLED
 * @param sequence rises with each change of date, time, place or status
 */
public record CalendarMeeting(
    UUID id,
    String regionCode,
    String body,
    String numberSaid,
    LocalDate heldOn,
    LocalTime startsAt,
    LocalTime endsAt,
    boolean endsNextDay,
    String timeSaid,
    boolean tentative,
    String place,
    String webAddress,
    String status,
    int sequence)
    implements java.io.Serializable {

  public String title() {
    return numberSaid == null ? body : body + " (" + numberSaid + ")";
  }

  /** The same meeting in another state, told as another revision. */
  public CalendarMeeting as(String newStatus, int newSequence) {
    return new CalendarMeeting(
        id,
        regionCode,
        body,
        numberSaid,
        heldOn,
        startsAt,
        endsAt,
        endsNextDay,
        timeSaid,
        tentative,
        place,
        webAddress,
        newStatus,
        newSequence);
  }

  public boolean cancelled() {
    return status.equals("CANCELLED");
  }

  public boolean planned() {
    return status.equals("PLANNED");
  }
}
