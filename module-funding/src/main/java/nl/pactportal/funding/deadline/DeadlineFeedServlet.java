package nl.pactportal.funding.deadline;

import jakarta.servlet.annotation.WebServlet;
import nl.pactportal.platform.calendar.FeedServlet;

/** The last days of a subscription. */
@WebServlet("/public/calendar/*")
public class DeadlineFeedServlet extends FeedServlet {
  private static final long serialVersionUID = 1L;
}
