package nl.pactportal.meetings.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.pactportal.platform.calendar.FeedOwner;
import nl.pactportal.platform.calendar.FeedSource;

/** Who follows this module sees its meetings, and open actions if he wants. */
@ApplicationScoped
public class MeetingFeed implements FeedSource {
  @Inject CalendarService calendar;

  @Override
  public String calendar(FeedOwner owner) {
    return calendar.all(owner.content().withTasks());
  }
}
