package nl.pactportal.funding.application;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.export.PdfFile;
import nl.pactportal.platform.faces.Language;
import nl.pactportal.platform.input.GivenId;

/** The receipt as a file: {@code /exports/receipt/<id of the application>}. */
@WebServlet("/exports/receipt/*")
public class ReceiptServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient ApplicationService applications;
  @Inject transient Language language;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      String path = String.valueOf(request.getPathInfo());
      send(applications.receipt(GivenId.of(path.substring(1))), response);
    } catch (NotFoundException unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void send(Receipt receipt, HttpServletResponse response) throws IOException {
    byte[] file = PdfFile.of(ReceiptHtml.of(receipt, language.getLocale()));
    response.setContentType("application/pdf");
    response.setContentLength(file.length);
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"ontvangstbewijs-" + receipt.application().reference() + ".pdf\"");
    response.getOutputStream().write(file);
  }
}
