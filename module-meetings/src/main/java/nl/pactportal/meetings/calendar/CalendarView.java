package nl.pactportal.meetings.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.pactportal.meetings.MeetingsPermission;
import nl.pactportal.platform.config.Setting;
import nl.pactportal.platform.identity.CurrentUser;

/** What is special about the calendars of meetings: invitations, and a calendar for everybody. */
@Named
@RequestScoped
public class CalendarView {
  @Inject CurrentUser user;

  public boolean isInviter() {
    return user.may(MeetingsPermission.INVITE);
  }

  public String getPublicAddress() {
    return Setting.BASE_URL.value() + "/meetings/public/calendar.ics";
  }
}
