package nl.pactportal.dashboard.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.chart.Graphic;
import nl.pactportal.dashboard.kept.KeptPage;
import nl.pactportal.dashboard.picture.Caption;
import nl.pactportal.dashboard.picture.Picture;
import nl.pactportal.dashboard.picture.Theme;
import nl.pactportal.platform.config.Setting;

/** The picture of a chart, for a page without script and to take along: see chart.xhtml. */
@Named
@RequestScoped
public class PictureView {
  @Inject DashboardTexts texts;
  @Inject KeptPage kept;
  private final Map<String, String> names = new HashMap<>();

  /**
   * Its name; the page asks more than once.
   *
   * @param notes markers of the notes the reader may see
   */
  public String of(Graphic graphic, String notes) {
    return names.computeIfAbsent(graphic.id(), id -> kept.keep(picture(graphic, notes)));
  }

  private Picture picture(Graphic graphic, String notes) {
    Caption caption = new Imprint(graphic, texts.locale(), Setting.BASE_URL.value()).caption();
    return Picture.of(graphic.option(), graphic.size(), Theme.LIGHT)
        .noted(notes)
        .captioned(caption);
  }
}
