package nl.pactportal.dashboard.embed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.pactportal.dashboard.AddressPart;
import nl.pactportal.dashboard.export.ChartKind;
import nl.pactportal.dashboard.export.Cut;
import nl.pactportal.dashboard.export.CutChart;
import nl.pactportal.platform.config.Setting;

/** Addresses around a chart in a frame, all of them open to everybody. */
final class EmbedAddresses {
  static final String PAGE = "/dashboard/public/embed.xhtml";
  private static final String EXPORTS = "/dashboard/public/exports/";
  private final EmbedAsked asked;
  private final CutChart chart;

  EmbedAddresses(EmbedAsked asked, CutChart chart) {
    this.asked = asked;
    this.chart = chart;
  }

  private static String base() {
    return Setting.BASE_URL.value();
  }

  private UUID release() {
    return chart.contents().edition().release().id();
  }

  String picture() {
    return base()
        + EXPORTS
        + "chart.svg?"
        + chart.asked().query(release())
        + "&kind="
        + chart.kind().code()
        + "&theme="
        + asked.theme().code()
        + "&caption=none";
  }

  String narrowPicture() {
    return picture() + "&size=narrow";
  }

  String data() {
    return base() + EXPORTS + "data.nl.csv?" + chart.asked().query(release());
  }

  String script() {
    return base() + "/dashboard/public/embed.js";
  }

  /** What a choice of another area takes along. */
  Map<String, String> kept() {
    Map<String, String> kept = new LinkedHashMap<>();
    kept.put("chart", asked.chart());
    if (chart.kind() != ChartKind.LINES) {
      kept.put("kind", chart.kind().code());
    }
    kept.put("theme", asked.theme().code());
    kept.put("lang", chart.locale().toLanguageTag());
    if (chart.asked().release() != null) {
      kept.put("release", release().toString());
    }
    Cut cut = chart.asked().cut();
    put(kept, "dimensions", cut.dimensions());
    put(kept, "from", cut.from());
    put(kept, "to", cut.to());
    put(kept, "title", asked.titled() ? "" : "False");
    put(kept, "showDataSource", asked.sourced() ? "" : "False");
    return kept;
  }

  private static void put(Map<String, String> kept, String name, String value) {
    if (value != null && !value.isEmpty()) {
      kept.put(name, value);
    }
  }

  /** This chart as it is today. */
  String page() {
    return page(withArea());
  }

  static String page(Map<String, String> parameters) {
    return base() + PAGE + "?" + query(parameters);
  }

  /** The same figures for good. */
  String permalink() {
    Map<String, String> all = withArea();
    all.put("release", release().toString());
    return page(all);
  }

  private Map<String, String> withArea() {
    Map<String, String> all = kept();
    if (!chart.asked().cut().areas().isEmpty()) {
      all.put("region", chart.asked().cut().areas().get(0));
    } else if (asked.fixed()) {
      all.put("hide", "filters");
    }
    return all;
  }

  String oembed() {
    return base() + "/dashboard/api/v1/public/oembed?url=" + AddressPart.of(page());
  }

  private static String query(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(one -> AddressPart.pair(one.getKey(), one.getValue()))
        .collect(Collectors.joining("&"));
  }
}
