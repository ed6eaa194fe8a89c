package nl.pactportal.funding.books;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.platform.identity.CurrentUser;

/** The controller's export: {@code /books/export.xlsx}. */
@WebServlet("/books/export.xlsx")
public class BookExportServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient BookExportService export;
  @Inject transient CurrentUser user;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!user.may(FundingPermission.EXPORT_BOOKS)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader("Content-Disposition", "attachment; filename=\"subsidies-controle.xlsx\"");
    export.write(response.getOutputStream());
  }
}
