package nl.pactportal.meetings.calendar;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.pactportal.platform.calendar.IcsAnswer;

/** Meetings of the public bodies, for everybody. */
@WebServlet("/public/calendar.ics")
public class PublicIcsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  @Inject transient CalendarService calendar;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    IcsAnswer.send(response, "public, max-age=300", "pact.ics", calendar.published());
  }
}
