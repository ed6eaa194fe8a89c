package nl.pactportal.meetings.calendar;

import jakarta.servlet.annotation.WebServlet;
import nl.pactportal.platform.calendar.FeedServlet;

/** The meetings of a subscription. */
@WebServlet("/public/calendar/*")
public class MeetingFeedServlet extends FeedServlet {
  private static final long serialVersionUID = 1L;
}
