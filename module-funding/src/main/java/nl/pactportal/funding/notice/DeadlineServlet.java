package nl.pactportal.funding.notice;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.platform.identity.CurrentUser;

/** The user's own last days: {@code /calendar.ics}. */
@WebServlet("/calendar.ics")
public class DeadlineServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient DeadlineService deadlines;
  @Inject transient CurrentUser user;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!user.may(FundingPermission.VIEW_FUNDING)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    byte[] content = deadlines.calendar().getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/calendar; charset=UTF-8");
    response.setContentLength(content.length);
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader("Content-Disposition", "attachment; filename=\"pact-termijnen.ics\"");
    response.getOutputStream().write(content);
  }
}
