package nl.pactportal.dashboard.export;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import nl.pactportal.dashboard.AnySite;
import nl.pactportal.dashboard.picture.Picture;
import nl.pactportal.dashboard.picture.Theme;
import nl.pactportal.platform.error.NotFoundException;

/**
 * Figures and charts as files: {@code /public/exports/data.csv?dataset=…} and {@code
 * /public/exports/chart.svg?dataset=…&measure=…} for open data, the same below {@code /exports/}
 * for whoever signed in.
 */
@WebServlet({"/exports/*", "/public/exports/*"})
public class ExportServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String DATA = "/data.";
  private static final String CHART = "/chart.";
  private static final String AGAIN_IN_SECONDS = "5";
  @Inject transient ExportService exports;
  @Inject transient ChartFiles charts;

  /** Open figures may be fetched by scripts of other sites; what a region keeps may not. */
  @Override
  protected void doOptions(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!isOpen(request)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    AnySite.mayAsk(response::setHeader);
  }

  private static boolean isOpen(HttpServletRequest request) {
    return request.getServletPath().equals("/public/exports");
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = Objects.toString(request.getPathInfo(), "");
    if (isOpen(request)) {
      AnySite.mayRead(response::setHeader);
    }
    try {
      if (name.startsWith(DATA)) {
        data(name.substring(DATA.length()), request, response);
      } else if (name.startsWith(CHART)) {
        chart(name.substring(CHART.length()), request, response);
      } else {
        throw new NotFoundException("file");
      }
    } catch (NotFoundException unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void data(String end, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    DataFile file = DataForm.of(end).file();
    Asked asked = Asked.of(request.getParameterMap());
    Contents contents = exports.contents(asked);
    if (Caching.sameAsBefore(request, response, contents.edition(), asked)) {
      return;
    }
    begin(response, file.mediaType(), "attachment", contents.edition(), file.extension());
    exports.write(contents, asked, file, response.getOutputStream());
  }

  private void chart(String end, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Asked asked = Asked.of(request.getParameterMap());
    Theme theme = Theme.of(request.getParameter("theme"));
    CutChart chart = exports.chart(asked, ChartKind.of(request.getParameter("kind")));
    Picture picture = picture(request, chart, theme);
    Edition edition = chart.contents().edition();
    Optional<ChartFiles.ChartFile> drawn =
        charts.of(end, chart, picture, ExportService.notes(chart.contents(), asked));
    if (drawn.isEmpty()) {
      response.setHeader("Retry-After", AGAIN_IN_SECONDS);
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    if (!Caching.sameAsBefore(request, response, chart)) {
      boolean save = end.equals("pdf") || request.getParameter("save") != null;
      byte[] content = drawn.get().content();
      begin(response, drawn.get().mediaType(), save ? "attachment" : "inline", edition, "." + end);
      response.setContentLength(content.length);
      response.getOutputStream().write(content);
    }
  }

  /** Only our own frame says around a picture what it is. */
  private static Picture picture(HttpServletRequest request, CutChart chart, Theme theme) {
    boolean framed = "none".equals(request.getParameter("caption"));
    Picture picture = framed ? chart.picture(theme) : chart.captioned(theme);
    return "narrow".equals(request.getParameter("size")) ? picture.narrow() : picture;
  }

  /** Nothing in a file may run, load or open anything, wherever it is shown. */
  private static void begin(
      HttpServletResponse response, String type, String how, Edition edition, String end) {
    response.setContentType(type);
    response.setHeader(
        "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    response.setHeader(
        "Content-Disposition", how + "; filename=\"" + Caching.fileName(edition) + end + "\"");
  }
}
