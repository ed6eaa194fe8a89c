package nl.pactportal.dashboard.picture;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The picture of a chart on a page, drawn when a browser without script asks for it, as wide as the
 * page or narrow for a telephone; and as a file, which says itself what the page says around it.
 */
@WebServlet("/charts/*")
public class StillServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern NAME =
      Pattern.compile("/([0-9a-f]{64})(-narrow|-file)?\\.(svg|png)");

  /** As long as loading the engine and drawing may take on a machine with other work. */
  private static final Duration PATIENCE = Duration.ofSeconds(45);

  private static final String AGAIN_IN_SECONDS = "5";
  @Inject transient ChartStills stills;
  @Inject transient Pictures pictures;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher name = NAME.matcher(Objects.toString(request.getPathInfo(), ""));
    Optional<Picture> picture = name.matches() ? stills.find(name.group(1)) : Optional.empty();
    if (picture.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Optional<String> svg = pictures.svg(as(name.group(2), picture.get()), PATIENCE);
    if (svg.isEmpty()) {
      response.setHeader("Retry-After", AGAIN_IN_SECONDS);
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    boolean png = name.group(3).equals("png");
    byte[] content = png ? Raster.png(svg.get()) : svg.get().getBytes(StandardCharsets.UTF_8);
    response.setContentType(png ? "image/png" : "image/svg+xml");
    response.setHeader(
        "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    response.setHeader("Cache-Control", "private, max-age=3600");
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }

  private static Picture as(String form, Picture picture) {
    if ("-file".equals(form)) {
      return picture;
    }
    return form == null ? picture.bare() : picture.bare().narrow();
  }
}
