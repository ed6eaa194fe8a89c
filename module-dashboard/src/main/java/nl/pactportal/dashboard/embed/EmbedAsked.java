package nl.pactportal.dashboard.embed;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nl.pactportal.dashboard.export.Asked;
import nl.pactportal.dashboard.export.ChartKind;
import nl.pactportal.dashboard.picture.Theme;
import nl.pactportal.platform.error.NotFoundException;

/**
 * What the address of a frame asks for: {@code
 * chart=DEMO-JW/RATE&kind=map&region=AM27&theme=aiz&lang=nl}, and the words ArbeidsmarktInZicht
 * uses: style=HideFilters, title=False, showDataSource=False, region, community. A region in the
 * address is fixed: what else asks for another one changes nothing.
 *
 * @param fixed whether the reader may choose no other area or period
 */
record EmbedAsked(
    String chart,
    ChartKind kind,
    Asked figures,
    Theme theme,
    boolean fixed,
    boolean titled,
    boolean sourced) {
  private static final String FALSE = "false";

  static EmbedAsked of(Map<String, String[]> parameters) {
    String chart = one(parameters, "chart");
    int slash = chart.indexOf('/');
    if (slash <= 0) {
      throw new NotFoundException("chart");
    }
    boolean hidden =
        Arrays.asList(one(parameters, "hide").split(",")).contains("filters")
            || one(parameters, "style").equalsIgnoreCase("HideFilters");
    String area = area(parameters);
    boolean fixed = !area.isEmpty() || hidden;
    Map<String, String[]> wanted = new HashMap<>();
    put(wanted, "dataset", chart.substring(0, slash));
    put(wanted, "measure", chart.substring(slash + 1));
    put(wanted, "geo", fixed ? area : one(parameters, "area"));
    wanted.put("dimensions", new String[] {one(parameters, "dimensions")});
    for (String same : new String[] {"release", "from", "to", "lang"}) {
      put(wanted, same, one(parameters, same));
    }
    put(wanted, "to", fixed ? "" : one(parameters, "period"));
    return new EmbedAsked(
        chart,
        ChartKind.of(one(parameters, "kind")),
        Asked.of(wanted),
        Theme.of(one(parameters, "theme")),
        fixed,
        !one(parameters, "title").equalsIgnoreCase(FALSE),
        !one(parameters, "showDataSource").equalsIgnoreCase(FALSE));
  }

  /** The smallest area named. */
  private static String area(Map<String, String[]> parameters) {
    String community = one(parameters, "community");
    return community.isEmpty() ? one(parameters, "region") : community;
  }

  /** The first: a second value of the same name is not another choice. */
  private static String one(Map<String, String[]> parameters, String name) {
    String[] said = parameters.get(name);
    return said == null ? "" : said[0].strip();
  }

  private static void put(Map<String, String[]> wanted, String name, String value) {
    if (!value.isEmpty()) {
      wanted.put(name, new String[] {value});
    }
  }
}
