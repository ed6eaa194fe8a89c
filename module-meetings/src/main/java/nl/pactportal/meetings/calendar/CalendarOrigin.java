package nl.pactportal.meetings.calendar;

import java.util.UUID;
import nl.pactportal.platform.config.Setting;

/**
 * Where calendars come from.
 *
 * @param portal address of the portal, without a slash at the end
 * @param organizer mail address that stands for the Pact; answers go there
 */
public record CalendarOrigin(String portal, String organizer) {

  public static CalendarOrigin configured() {
    return new CalendarOrigin(Setting.BASE_URL.value(), Setting.MAIL_FROM.value());
  }

  /** Page of a meeting, for whoever may sign in. */
  public String meeting(UUID id) {
    return portal + "/meetings/meetings/detail.xhtml?id=" + id;
  }
}
