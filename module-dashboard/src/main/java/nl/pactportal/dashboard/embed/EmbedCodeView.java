package nl.pactportal.dashboard.embed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.export.ChartKind;
import nl.pactportal.dashboard.export.CutChart;
import nl.pactportal.dashboard.export.ExportService;
import nl.pactportal.dashboard.picture.Theme;
import nl.pactportal.platform.config.Setting;
import nl.pactportal.platform.region.Parties;
import nl.pactportal.platform.region.RegionScope;

/** The code to paste on another site, for a chart one chooses. */
@Named
@RequestScoped
public class EmbedCodeView {
  @Inject ExportService exports;
  @Inject Parties parties;
  @Inject DashboardTexts texts;
  private String chart;
  private String kind;
  private String region;
  private String theme;
  private String hide;
  private List<Choice> charts = List.of();
  private FrameCode frame;

  /** Something to choose. */
  public record Choice(String value, String label) {}

  public void load() {
    charts =
        exports.openMeasures().stream()
            .map(
                one ->
                    new Choice(
                        one.dataset() + "/" + one.measure(), one.table() + ": " + one.title()))
            .toList();
    if (chart == null && !charts.isEmpty()) {
      chart = charts.get(0).value();
    }
    if (chart != null) {
      frame = frame();
    }
  }

  private FrameCode frame() {
    Map<String, String[]> asked = new HashMap<>();
    put(asked, "chart", chart);
    put(asked, "kind", kind);
    put(asked, "hide", hide);
    put(asked, "region", region);
    put(asked, "theme", theme);
    put(asked, "lang", texts.locale().getLanguage());
    EmbedAsked wanted = EmbedAsked.of(asked);
    CutChart found = exports.chart(wanted.figures(), wanted.kind());
    return FrameCode.of(new EmbedAddresses(wanted, found).page(), found);
  }

  private static void put(Map<String, String[]> asked, String name, String value) {
    if (value != null) {
      asked.put(name, new String[] {value});
    }
  }

  public List<Choice> getCharts() {
    return charts;
  }

  public List<Choice> getRegions() {
    return RegionScope.REGIONS.stream().map(code -> new Choice(code, parties.name(code))).toList();
  }

  public List<Choice> getThemes() {
    return Arrays.stream(Theme.values())
        .map(each -> new Choice(each.code(), texts.say("embed.theme." + each.code())))
        .toList();
  }

  public List<Choice> getKinds() {
    return Arrays.stream(ChartKind.values())
        .map(each -> new Choice(each.code(), texts.say("embed.kind." + each.code())))
        .toList();
  }

  public String getCode() {
    return frame == null ? "" : frame.html();
  }

  /** The same as an element of our own, which grows with the chart. */
  public String getComponent() {
    Markup code = new Markup();
    code.open("script", "src", Setting.BASE_URL.value() + "/dashboard/public/pact-chart.js");
    code.close("script");
    code.raw("\n<pact-chart chart=\"").text(chart == null ? "" : chart);
    code.raw(blank(kind) ? "" : "\" kind=\"" + Markup.safe(kind));
    code.raw(blank(region) ? "" : "\" region=\"" + Markup.safe(region));
    code.raw(blank(theme) ? "" : "\" theme=\"" + Markup.safe(theme));
    code.raw(blank(hide) ? "" : "\" hide=\"" + Markup.safe(hide));
    return code.raw("\"></pact-chart>").toString();
  }

  private static boolean blank(String said) {
    return said == null || said.isEmpty();
  }

  public String getAddress() {
    return frame == null ? "" : frame.address();
  }

  public String getChart() {
    return chart;
  }

  public void setChart(String chart) {
    this.chart = chart;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(String region) {
    this.region = region;
  }

  public String getTheme() {
    return theme;
  }

  public void setTheme(String theme) {
    this.theme = theme;
  }

  public String getHide() {
    return hide;
  }

  public void setHide(String hide) {
    this.hide = hide;
  }
}
