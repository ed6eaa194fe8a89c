package nl.pactportal.meetings.calendar;

import static nl.pactportal.meetings.MeetingsPermission.VIEW_MEETINGS;
import static nl.pactportal.meetings.MeetingsPermission.VIEW_PUBLISHED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.meetings.Requires;

/** Meetings as files a calendar program understands. */
@ApplicationScoped
@Transactional
public class CalendarService {
  private static final int YEARS_BACK = 1;
  private static final String PUBLISH = "PUBLISH";

  @Inject CalendarRepository calendar;
  @Inject Clock clock;

  @Requires(VIEW_MEETINGS)
  public String meeting(UUID id) {
    CalendarMeeting meeting = calendar.find(id);
    return ics().zone().meeting(meeting).toString();
  }

  /** All the current user may see, without who was asked. */
  @Requires(VIEW_MEETINGS)
  public String all(boolean withActions) {
    IcsCalendar ics = ics().named("Pact").zone();
    calendar.since(start()).forEach(ics::meeting);
    if (withActions) {
      calendar.openActions().forEach(ics::action);
    }
    return ics.toString();
  }

  @Requires(VIEW_PUBLISHED)
  public String published() {
    IcsCalendar ics = ics().named("Pact Brabant").zone();
    calendar.publicSince(start()).forEach(ics::publicMeeting);
    return ics.toString();
  }

  private IcsCalendar ics() {
    return new IcsCalendar(PUBLISH, CalendarOrigin.configured(), clock.instant());
  }

  private LocalDate start() {
    return LocalDate.now(clock).minusYears(YEARS_BACK);
  }
}
