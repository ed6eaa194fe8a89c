package nl.pactportal.funding.deadline;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import nl.pactportal.platform.calendar.IcsAnswer;
import nl.pactportal.platform.error.NotFoundException;

/** The last days of the user's regions, as they are now: {@code /calendar.ics}. */
@WebServlet("/calendar.ics")
public class DeadlineServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient DeadlineService deadlines;
  @Inject transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      String ics = DeadlineCalendar.of(deadlines.coming(), clock.instant());
      IcsAnswer.send(response, "private, no-store", "pact-termijnen.ics", ics);
    } catch (NotFoundException hidden) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
