package nl.pactportal.meetings.publication;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ResourceBundle;
import java.util.UUID;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.faces.Language;
import nl.pactportal.platform.input.GivenId;

/** Published minutes as PDF: {@code /public/pdf/<id>}. */
@WebServlet("/public/pdf/*")
public class PublicPdfServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  @Inject transient PublicReadingService published;
  @Inject transient Language language;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      UUID id = GivenId.of(String.valueOf(request.getPathInfo()).substring(1));
      byte[] file = published.pdf(id);
      if (file == null) {
        gone(response);
        return;
      }
      response.setContentType("application/pdf");
      response.setContentLength(file.length);
      response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
      response.setHeader("Content-Disposition", "attachment; filename=\"verslag-" + id + ".pdf\"");
      response.getOutputStream().write(file);
    } catch (NotFoundException unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void gone(HttpServletResponse response) throws IOException {
    var texts = ResourceBundle.getBundle("nl.pactportal.meetings.messages", language.getLocale());
    response.setStatus(HttpServletResponse.SC_GONE);
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().write(texts.getString("public.gone"));
  }
}
