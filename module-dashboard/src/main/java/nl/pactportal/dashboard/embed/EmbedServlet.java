package nl.pactportal.dashboard.embed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import nl.pactportal.dashboard.export.CutChart;
import nl.pactportal.dashboard.export.ExportService;
import nl.pactportal.dashboard.picture.Pictures;
import nl.pactportal.platform.config.Setting;
import nl.pactportal.platform.error.NotFoundException;

/**
 * A chart in a frame on another site. No Faces: a view would want a session, and a session a
 * cookie.
 */
@WebServlet("/public/embed.xhtml")
public class EmbedServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  @Inject transient ExportService exports;
  @Inject transient EmbedSiteService sites;
  @Inject transient Pictures pictures;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Content-Security-Policy", policy());
    response.setContentType("text/html;charset=UTF-8");
    try {
      EmbedAsked asked = EmbedAsked.of(request.getParameterMap());
      CutChart chart = exports.chart(asked.figures(), asked.kind());
      String picture = pictures.svg(chart.picture(asked.theme()), PATIENCE).orElse("");
      EmbedPage page =
          new EmbedPage(asked, chart, new EmbedAddresses(asked, chart), choices(asked, chart));
      String html = page.html(picture, pictures.tokens(asked.theme()));
      response.setHeader("Cache-Control", picture.isEmpty() ? "no-store" : "public, max-age=300");
      response.getWriter().write(html);
    } catch (NotFoundException unknown) {
      nothing(response);
    }
  }

  /** None where the address fixes what is shown. */
  private Map<String, String> choices(EmbedAsked asked, CutChart chart) {
    if (asked.fixed()) {
      return Map.of();
    }
    return asked.kind().throughTime() ? exports.areas(chart) : chart.periods();
  }

  /** Not the error page of the portal: that is for people who are in the portal. */
  private static void nothing(HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    response
        .getWriter()
        .write(
            "<!DOCTYPE html><html lang=\"nl\"><head><meta charset=\"UTF-8\"><title>404</title>"
                + "</head><body><main><h1>Deze grafiek bestaat niet</h1>"
                + "<p lang=\"en\">This chart does not exist.</p></main></body></html>");
  }

  /** Only sites on the list may show it; in it runs one script of ours and nothing else. */
  private String policy() {
    String self = Setting.BASE_URL.value();
    return "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' "
        + self
        + "; script-src 'self' "
        + self
        + "; form-action 'self'; base-uri 'none'; frame-ancestors 'self' "
        + String.join(" ", sites.origins());
  }
}
