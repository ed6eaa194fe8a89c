package nl.pactportal.dashboard.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.chart.Graphic;
import nl.pactportal.dashboard.kept.KeptPage;
import nl.pactportal.dashboard.picture.Picture;
import nl.pactportal.dashboard.picture.Theme;
import nl.pactportal.platform.config.Setting;

/** The picture of a chart to take along: see downloads.xhtml. */
@Named
@RequestScoped
public class PictureView {
  @Inject DashboardTexts texts;
  @Inject KeptPage kept;

  /**
   * Its name.
   *
   * @param notes markers of the notes the reader may see
   */
  public String of(Graphic graphic, String notes) {
    Picture picture = Picture.of(graphic.option(), graphic.size(), Theme.LIGHT).noted(notes);
    return kept.keep(
        picture.captioned(
            new Imprint(graphic, texts.locale(), Setting.BASE_URL.value()).caption()));
  }
}
