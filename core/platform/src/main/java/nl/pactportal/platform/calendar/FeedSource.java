package nl.pactportal.platform.calendar;

/** What a module puts into the calendars of those who follow it; one that has none has no feeds. */
public interface FeedSource {
  /**
   * The calendar as iCalendar (RFC 5545). It is asked as {@link FeedOwner#reader()}.
   *
   * @param owner whose subscription it is
   */
  String calendar(FeedOwner owner);
}
