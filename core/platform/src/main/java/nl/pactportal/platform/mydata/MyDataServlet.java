package nl.pactportal.platform.mydata;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.permission.Permission;

/** What a module keeps about who asks, as a file. */
public abstract class MyDataServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient CurrentUser user;

  protected abstract Permission permission();

  protected abstract JsonObject ofMe();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!user.may(permission())) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    byte[] content = ofMe().toString().getBytes(StandardCharsets.UTF_8);
    response.setContentType("application/json;charset=UTF-8");
    response.setContentLength(content.length);
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader("Content-Disposition", "attachment; filename=\"mijn-gegevens.json\"");
    response.getOutputStream().write(content);
  }
}
