package nl.pactportal.meetings.minutes;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ResourceBundle;
import nl.pactportal.meetings.minutes.document.MinutesDocument;
import nl.pactportal.meetings.minutes.export.ExportFormat;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.faces.Language;
import nl.pactportal.platform.input.GivenId;

/**
 * Minutes as files: {@code /exports/minutes/<id>/pdf}; with {@code ?variant=public} as everybody
 * would get them.
 */
@WebServlet("/exports/minutes/*")
public class MinutesExportServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int UNPROCESSABLE = 422;
  @Inject transient MinutesService minutes;
  @Inject transient Language language;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      String[] path = String.valueOf(request.getPathInfo()).split("/");
      ExportFormat format =
          ExportFormat.of(path.length == 3 ? path[2] : "")
              .orElseThrow(() -> new NotFoundException("format"));
      MinutesDocument document = minutes.document(GivenId.of(path[1]));
      boolean reduced = "public".equals(request.getParameter("variant"));
      send(reduced ? document.forPublic() : document, format, response);
    } catch (NotFoundException unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (BusinessException cannot) {
      refuse(cannot, response);
    }
  }

  private static void send(
      MinutesDocument document, ExportFormat format, HttpServletResponse response)
      throws IOException {
    byte[] file = format.write(document);
    response.setContentType(format.mediaType());
    response.setContentLength(file.length);
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"" + format.fileName(document) + "\"");
    response.getOutputStream().write(file);
  }

  /** A format that cannot hold this meeting says why. */
  private void refuse(BusinessException cannot, HttpServletResponse response) throws IOException {
    var texts = ResourceBundle.getBundle("nl.pactportal.meetings.messages", language.getLocale());
    response.setStatus(UNPROCESSABLE);
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().write(texts.getString(cannot.key()));
  }
}
