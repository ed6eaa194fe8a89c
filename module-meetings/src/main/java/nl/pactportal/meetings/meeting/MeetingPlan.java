package nl.pactportal.meetings.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.pactportal.meetings.agenda.AgendaLine;

/**
 * What the secretariat plans.
 *
 * @param id made by the form, so that sending it twice plans one meeting
 * @param regionCode whose meeting it is; {@code PB} for all partners
 * @param seriesId series it was planned with, or null
 */
public record MeetingPlan(
    UUID id,
    String regionCode,
    String body,
    MeetingDate date,
    Venue venue,
    UUID seriesId,
    List<AgendaLine> agenda) {

  /** A single meeting of which only the place is known. */
  public MeetingPlan(
      UUID id,
      String regionCode,
      String body,
      LocalDate heldOn,
      MeetingTimes times,
      boolean tentative,
      String place,
      List<AgendaLine> agenda) {
    this(
        id,
        regionCode,
        body,
        new MeetingDate(heldOn, times, tentative, null),
        new Venue(place, null, null),
        null,
        agenda);
  }

  public LocalDate heldOn() {
    return date.heldOn();
  }
}
