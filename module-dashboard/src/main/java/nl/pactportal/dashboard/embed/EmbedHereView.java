package nl.pactportal.dashboard.embed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.export.ChartKind;
import nl.pactportal.dashboard.observation.Measure;

/** The code to paste on another site, beside a chart on a page; it follows the newest figures. */
@Named
@RequestScoped
public class EmbedHereView {
  private static final Map<String, ChartKind> KINDS =
      Map.of("bars", ChartKind.RANKING, "map", ChartKind.MAP);
  @Inject DashboardTexts texts;

  /**
   * @param size of the chart, as the look names it
   */
  public boolean offers(String size) {
    return KINDS.containsKey(size);
  }

  public String code(String dataset, Measure measure, String dimensions, String size) {
    ChartKind kind = KINDS.get(size);
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("chart", dataset + "/" + measure.code());
    asked.put("kind", kind.code());
    if (!dimensions.isEmpty()) {
      asked.put("dimensions", dimensions);
    }
    asked.put("lang", texts.locale().getLanguage());
    String title = FrameCode.title(measure.title(), kind, texts.locale());
    return FrameCode.of(EmbedAddresses.page(asked), title, size).html();
  }
}
