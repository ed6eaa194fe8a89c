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
 * @param tentative pencilled in ("P.M.")
 */
public record MeetingPlan(
    UUID id,
    String regionCode,
    String body,
    LocalDate heldOn,
    MeetingTimes times,
    boolean tentative,
    String place,
    List<AgendaLine> agenda) {}
