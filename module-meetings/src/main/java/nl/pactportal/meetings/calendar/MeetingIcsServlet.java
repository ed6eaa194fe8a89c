package nl.pactportal.meetings.calendar;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.pactportal.platform.calendar.IcsAnswer;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.input.GivenId;

/** One meeting for the own calendar: {@code /calendar/meeting?id=…}. */
@WebServlet("/calendar/meeting")
public class MeetingIcsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  @Inject transient CalendarService calendar;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      String ics = calendar.meeting(GivenId.of(request.getParameter("id")));
      IcsAnswer.send(response, "private, no-store", "meeting.ics", ics);
    } catch (NotFoundException hidden) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
