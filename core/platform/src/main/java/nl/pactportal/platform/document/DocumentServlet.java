package nl.pactportal.platform.document;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.pactportal.platform.error.NotFoundException;

/** Hands out documents as downloads, never to be shown inside a page of the portal. */
@WebServlet("/documents/*")
public class DocumentServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  @Inject transient Documents documents;
  @Inject @Any transient Instance<DocumentOwner> owners;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      Document document = readable(idOf(request));
      response.setContentType(document.getMediaType());
      response.setContentLengthLong(document.getSize());
      response.setHeader("Cache-Control", "private, no-store");
      response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
      response.setHeader(
          "Content-Disposition", "attachment; filename*=UTF-8''" + encoded(document));
      documents.copy(document, response.getOutputStream());
    } catch (NotFoundException unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /** The region alone is not enough: an annex of a draft is not the province's business yet. */
  private Document readable(UUID id) {
    Document document = documents.find(id);
    boolean allowed = owners.stream().anyMatch(owner -> owner.mayRead(document));
    if (!allowed) {
      throw new NotFoundException("document " + id);
    }
    return document;
  }

  private static UUID idOf(HttpServletRequest request) {
    try {
      return UUID.fromString(String.valueOf(request.getPathInfo()).substring(1));
    } catch (IllegalArgumentException | StringIndexOutOfBoundsException malformed) {
      throw new NotFoundException("no document id");
    }
  }

  private static String encoded(Document document) {
    return URLEncoder.encode(document.getName(), StandardCharsets.UTF_8).replace("+", "%20");
  }
}
