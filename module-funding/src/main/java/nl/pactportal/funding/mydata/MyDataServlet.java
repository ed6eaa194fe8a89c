package nl.pactportal.funding.mydata;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.platform.identity.CurrentUser;

/** What this module keeps about who asks: {@code /my-data.json}. */
@WebServlet("/my-data.json")
public class MyDataServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient MyDataService data;
  @Inject transient CurrentUser user;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!user.may(FundingPermission.EXPORT_OWN_DATA)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    byte[] content = data.ofMe().toString().getBytes(StandardCharsets.UTF_8);
    response.setContentType("application/json;charset=UTF-8");
    response.setContentLength(content.length);
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader("Content-Disposition", "attachment; filename=\"mijn-gegevens.json\"");
    response.getOutputStream().write(content);
  }
}
