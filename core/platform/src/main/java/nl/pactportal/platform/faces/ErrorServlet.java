package nl.pactportal.platform.faces;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The error pages for answers that could not carry one themselves, such as ajax ones. */
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String status = String.valueOf(request.getParameter("status"));
    switch (status) {
      case "440" -> show("expired", request, response);
      case "signin" -> show("signin-failed", request, response);
      case "500" -> response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
      default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void show(String page, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    request
        .getRequestDispatcher("/WEB-INF/errorpages/" + page + ".xhtml")
        .forward(request, response);
  }
}
