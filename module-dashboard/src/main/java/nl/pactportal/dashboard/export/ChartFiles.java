package nl.pactportal.dashboard.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import nl.pactportal.dashboard.picture.Picture;
import nl.pactportal.dashboard.picture.Pictures;
import nl.pactportal.dashboard.picture.Raster;
import nl.pactportal.dashboard.picture.Theme;
import nl.pactportal.platform.error.NotFoundException;

/** A chart as a file: drawn by the server, for where there is no script. */
@ApplicationScoped
public class ChartFiles {
  private static final Duration PATIENCE = Duration.ofSeconds(12);
  @Inject Pictures pictures;

  /** A file with its kind. */
  record ChartFile(String mediaType, byte[] content) {}

  /**
   * @param end svg, png or pdf
   * @return empty while the picture is not there yet
   */
  Optional<ChartFile> of(String end, CutChart chart, Picture picture, Notes notes) {
    return switch (end) {
      case "svg" ->
          svg(picture).map(svg -> file("image/svg+xml", svg.getBytes(StandardCharsets.UTF_8)));
      case "png" -> svg(picture).map(svg -> file("image/png", Raster.png(svg)));
      case "pdf" -> Optional.of(file("application/pdf", pdf(chart, notes)));
      default -> throw new NotFoundException("form");
    };
  }

  /** A page with a table is a page, also where the picture could not be drawn. */
  private byte[] pdf(CutChart chart, Notes notes) {
    byte[] png = svg(chart.picture(Theme.LIGHT)).map(Raster::png).orElse(null);
    return ChartPage.pdf(chart, notes, png);
  }

  private Optional<String> svg(Picture picture) {
    return pictures.svg(picture, PATIENCE);
  }

  private static ChartFile file(String mediaType, byte[] content) {
    return new ChartFile(mediaType, content);
  }
}
