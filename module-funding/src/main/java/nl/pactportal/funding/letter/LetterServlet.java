package nl.pactportal.funding.letter;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.input.GivenId;

/** Letters as files: {@code /letters/<id>}. */
@WebServlet("/letters/*")
public class LetterServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  @Inject transient LetterService letters;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      String path = String.valueOf(request.getPathInfo());
      UUID id = GivenId.of(path.startsWith("/") ? path.substring(1) : path);
      send(letters.find(id).number(), letters.file(id), response);
    } catch (NotFoundException unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void send(String number, byte[] file, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/pdf");
    response.setContentLength(file.length);
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + number + ".pdf\"");
    response.getOutputStream().write(file);
  }
}
