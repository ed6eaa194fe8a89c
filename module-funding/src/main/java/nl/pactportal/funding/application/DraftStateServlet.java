package nl.pactportal.funding.application;

import static nl.pactportal.platform.json.SharedJson.JSON;

import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.input.GivenId;

/**
 * Keeps what somebody types in a draft, field by field. It lives by the session of the browser, so
 * it takes it from our own pages only: another site cannot set the header without asking first, and
 * nobody answers it.
 */
@WebServlet("/drafts/state")
public class DraftStateServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String OWN_PAGE = "X-Pact-Draft";
  private static final int UNPROCESSABLE = 422;

  @Inject transient DraftService drafts;
  @Inject transient CurrentUser user;

  /** Whether somebody else saved meanwhile. */
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      ApplicationDetail draft = drafts.open(GivenId.of(request.getParameter("id")));
      boolean mine = user.getSubject().equals(draft.editedBy());
      say(
          response,
          JSON.createObjectBuilder()
              .add("version", draft.version())
              .add("others", !mine)
              .add("draft", draft.status() == ApplicationStatus.DRAFT));
    } catch (NotFoundException unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!isOwnPage(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    try {
      KeptField field = kept(request);
      say(
          response,
          JSON.createObjectBuilder().add("kept", field.kept()).add("stored", field.stored()));
    } catch (NotFoundException unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (BusinessException refused) {
      response.setStatus(UNPROCESSABLE);
    }
  }

  private static boolean isOwnPage(HttpServletRequest request) {
    String from = request.getHeader("Sec-Fetch-Site");
    return request.getHeader(OWN_PAGE) != null && (from == null || from.equals("same-origin"));
  }

  private KeptField kept(HttpServletRequest request) {
    return drafts.keep(
        GivenId.of(request.getParameter("id")),
        text(request, "field"),
        text(request, "base"),
        text(request, "text"));
  }

  private static String text(HttpServletRequest request, String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "");
  }

  private static void say(HttpServletResponse response, JsonObjectBuilder json) throws IOException {
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(json.build().toString());
  }
}
