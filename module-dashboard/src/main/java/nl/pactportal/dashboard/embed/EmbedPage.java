package nl.pactportal.dashboard.embed;

import java.util.List;
import java.util.Map;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.SourceWordsView;
import nl.pactportal.dashboard.annotation.AnnotationRow;
import nl.pactportal.dashboard.chart.Graphic;
import nl.pactportal.dashboard.export.Cut;
import nl.pactportal.dashboard.export.CutChart;
import nl.pactportal.dashboard.export.Edition;
import nl.pactportal.dashboard.picture.Picture;

/**
 * The page in a frame: title, picture, table, source. It stands by itself: one answer, no script
 * needed, nothing kept in the browser.
 */
final class EmbedPage {
  private static final String LOOK =
      "*{box-sizing:border-box}body{margin:0;padding:12px;background:var(--pact-surface);"
          + "color:var(--pact-text);font:16px/1.45 'Open Sans','Source Sans 3',system-ui,sans-serif}"
          + "figure{margin:0}h1{font-size:1.15em;margin:0 0 .4em}h2{font-size:1em;margin:.8em 0 0}.w{border:1px solid var(--pact-border-strong);padding:.4em .6em;font-weight:600}ol{margin:.2em 0;font-size:.9em}svg,img{display:block;width:100%;"
          + "height:auto}table{border-collapse:collapse;font-size:.9em}th,td{padding:.25em .7em;"
          + "text-align:right;border-bottom:1px solid var(--pact-border)}th:first-child{text-align:"
          + "left;font-weight:600}caption{text-align:left}.t{overflow:auto;max-height:22em}"
          + ".n{display:none}@media(max-width:520px){figure>svg,.l{display:none}.n{display:block}}"
          + "summary,a{color:var(--pact-primary-text)}summary{padding:.6em 0;cursor:pointer}"
          + "p,dl{margin:.4em 0;font-size:.9em}dt{font-weight:600}dd{margin:0 0 .4em}"
          + "select,button{font:inherit;padding:.35em .6em}form{margin:.2em 0 .6em}"
          + ":focus-visible{outline:3px solid var(--pact-focus);outline-offset:2px}";
  private static final String CLOSE_DETAILS = "</details>";

  private final EmbedAsked asked;
  private final CutChart chart;
  private final EmbedAddresses addresses;
  private final Map<String, String> choices;
  private final Markup page = new Markup();

  /**
   * @param choices what the reader may choose: of lines an area, of areas a period; titles by code
   */
  EmbedPage(
      EmbedAsked asked, CutChart chart, EmbedAddresses addresses, Map<String, String> choices) {
    this.asked = asked;
    this.chart = chart;
    this.addresses = addresses;
    this.choices = choices;
  }

  /**
   * @param picture SVG, or empty while it is not drawn: then the browser asks for it by itself
   * @param tokens colours of the look
   */
  String html(String picture, Map<String, String> tokens) {
    head(tokens);
    page.raw("<body><main><figure>");
    if (asked.titled()) {
      page.raw("<figcaption>");
      element("h1", chart.title());
      page.raw("</figcaption>");
    }
    chart.timeliness().warnings().forEach(said -> page.element("p", said, "class", "w"));
    if (!asked.fixed()) {
      choice();
    }
    if (picture.isEmpty()) {
      later();
    } else {
      page.raw(picture);
    }
    narrow();
    chart.graphic().keys().forEach(key -> page.element("p", key));
    notes();
    table();
    source();
    return page.raw("</figure></main></body></html>").toString();
  }

  private void later() {
    page.open(
        "img",
        "class",
        "l",
        "src",
        addresses.picture(),
        "alt",
        chart.spoken(),
        "width",
        "720",
        "height",
        String.valueOf(Picture.height(chart.graphic().size())));
  }

  /** A browser asks for it only where it is shown. */
  private void narrow() {
    page.open(
        "img",
        "class",
        "n",
        "loading",
        "lazy",
        "src",
        addresses.narrowPicture(),
        "alt",
        chart.spoken());
  }

  private void head(Map<String, String> tokens) {
    String lang = chart.locale().toLanguageTag();
    page.raw("<!DOCTYPE html>").open("html", "lang", lang).raw("<head><meta charset=\"UTF-8\">");
    page.raw("<meta name=\"viewport\" content=\"width=device-width\">");
    page.element("title", chart.title());
    page.open(
        "link",
        "rel",
        "alternate",
        "type",
        "application/json+oembed",
        "href",
        addresses.oembed(),
        "title",
        chart.title());
    page.raw("<style>:root{");
    tokens.forEach((name, value) -> page.raw(name + ":" + value + ";"));
    page.raw("}" + LOOK + "</style>");
    page.open("script", "src", addresses.script(), "defer", "defer").raw("</script></head>");
  }

  /** A form that is asked for by its address: it works without script. */
  private void choice() {
    page.raw("<form method=\"get\" action=\"embed.xhtml\">");
    addresses
        .kept()
        .forEach(
            (name, value) -> page.open("input", "type", "hidden", "name", name, "value", value));
    boolean ofAreas = chart.kind().throughTime();
    page.raw("<label>").text(say(ofAreas ? "export.column.geo" : "export.column.period"));
    page.raw(" ").open("select", "name", ofAreas ? "area" : "period");
    if (ofAreas) {
      option("", say("embed.all"));
    }
    choices.forEach(this::option);
    page.raw("</select></label> ").element("button", say("embed.show")).raw("</form>");
  }

  private void option(String code, String name) {
    page.open(
        "option",
        chosen(code)
            ? new String[] {"value", code, "selected", "selected"}
            : new String[] {"value", code});
    page.text(name).raw("</option>");
  }

  private boolean chosen(String code) {
    Cut cut = chart.asked().cut();
    if (!chart.kind().throughTime()) {
      return code.equals(cut.to());
    }
    return code.isEmpty() ? cut.areas().isEmpty() : cut.areas().contains(code);
  }

  /** Those for everybody, numbered as in the picture. */
  private void notes() {
    List<AnnotationRow> rows = chart.notes().rows();
    if (!rows.isEmpty()) {
      page.element("h2", say("annotation.title")).raw("<ol>");
      rows.forEach(row -> page.element("li", row.sentence(), "lang", "nl"));
      page.raw("</ol>");
    }
  }

  private void table() {
    Graphic.Sheet sheet = chart.graphic().sheet();
    page.raw("<details><summary>").text(say("embed.table")).raw("</summary>");
    page.open("div", "class", "t", "tabindex", "0", "role", "region", "aria-labelledby", "what");
    page.raw("<table>");
    element("caption", chart.title(), "id", "what");
    page.raw("<thead><tr>");
    page.element("th", sheet.corner(), "scope", "col");
    sheet.columns().forEach(column -> element("th", column, "scope", "col"));
    page.raw("</tr></thead><tbody>");
    for (Graphic.Row row : sheet.rows()) {
      page.raw("<tr>").element("th", row.head(), "scope", "row");
      row.entries().forEach(entry -> page.element("td", CutChart.text(entry)));
      page.raw("</tr>");
    }
    page.raw("</tbody></table></div>" + CLOSE_DETAILS);
  }

  /** Words of the source are Dutch in every language. */
  private void element(String name, String text, String... attributes) {
    page.open(name, attributes);
    SourceWordsView.pieces(chart.locale(), text, chart.graphic().words())
        .forEach(
            piece -> {
              if (piece.dutch()) {
                page.element("span", piece.text(), "lang", "nl");
              } else {
                page.text(piece.text());
              }
            });
    page.close(name);
  }

  /** Whose figures they are is said always; more only to who has not asked to leave it out. */
  private void source() {
    Edition edition = chart.contents().edition();
    page.raw("<p>");
    if (edition.synthetic()) {
      page.text(say("export.synthetic") + ". ");
    }
    page.text(say("export.source") + ": " + edition.owner() + ", " + edition.code() + " (");
    page.text(chart.graphic().caption().referencePeriod() + "), " + edition.licence() + ". ");
    page.text(chart.timeliness().next() + " ");
    page.open("a", "href", addresses.data(), "target", "_blank", "rel", "noopener");
    page.text(say("embed.data")).raw("</a></p>");
    if (asked.sourced()) {
      page.raw("<details><summary>").text(say("export.definition")).raw("</summary><dl>");
      fact("export.definition", edition.definition());
      fact("export.title", edition.title());
      fact("export.version", edition.version());
      fact("export.permalink", addresses.permalink());
      page.raw("</dl>" + CLOSE_DETAILS);
    }
  }

  private void fact(String key, String said) {
    page.element("dt", say(key)).element("dd", said);
  }

  private String say(String key) {
    return DashboardTexts.say(chart.locale(), key);
  }
}
