package nl.pactportal.meetings.live;

import static nl.pactportal.platform.json.SharedJson.JSON;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.pactportal.meetings.MeetingsPermission;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.input.GivenId;

/**
 * For the script of the page: whether anything changed (GET), and keeping what is typed (POST). It
 * lives by the session of the browser, so a draft is taken from our own pages only: another site
 * cannot set the header without asking first, and nobody answers it.
 */
@WebServlet("/live/state")
public class LiveServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String OWN_PAGE = "X-Pact-Live";
  private static final int UNPROCESSABLE = 422;

  @Inject transient LiveService live;
  @Inject transient DraftService drafts;
  @Inject transient CurrentUser user;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(
        response,
        () -> {
          UUID meeting = GivenId.of(request.getParameter("id"));
          String stamp = live.stamp(meeting);
          List<String> others = others(meeting, request.getParameter("item"));
          String tag = "\"" + Integer.toHexString((stamp + others).hashCode()) + stamp + "\"";
          response.setHeader("ETag", tag);
          if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
          } else {
            say(response, stamp, others);
          }
        });
  }

  private List<String> others(UUID meeting, String item) {
    UUID itemId = GivenId.optional(item);
    return itemId == null || !user.may(MeetingsPermission.RECORD_MEETING)
        ? List.of()
        : drafts.others(meeting, itemId);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!isOwnPage(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    answer(response, () -> say(response, "", drafts.keep(entry(request))));
  }

  private static boolean isOwnPage(HttpServletRequest request) {
    String from = request.getHeader("Sec-Fetch-Site");
    return request.getHeader(OWN_PAGE) != null && (from == null || from.equals("same-origin"));
  }

  private static DraftEntry entry(HttpServletRequest request) {
    String version = request.getParameter("version");
    return new DraftEntry(
        GivenId.of(request.getParameter("id")),
        GivenId.optional(request.getParameter("item")),
        request.getParameter("field"),
        request.getParameter("text"),
        version != null && version.matches("\\d{1,18}") ? Long.valueOf(version) : null);
  }

  /** What an answer is made by. */
  private interface Step {
    void run() throws IOException;
  }

  private static void answer(HttpServletResponse response, Step step) throws IOException {
    try {
      step.run();
    } catch (NotFoundException unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (BusinessException refused) {
      response.setStatus(UNPROCESSABLE);
    }
  }

  private static void say(HttpServletResponse response, String stamp, List<String> others)
      throws IOException {
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response
        .getWriter()
        .write(
            JSON.createObjectBuilder()
                .add("stamp", stamp)
                .add("others", JSON.createArrayBuilder(others))
                .build()
                .toString());
  }
}
