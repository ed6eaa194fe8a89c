package nl.pactportal.dashboard.export;

import java.util.Base64;
import java.util.List;
import nl.pactportal.dashboard.annotation.AnnotationRow;
import nl.pactportal.dashboard.chart.Graphic;
import nl.pactportal.platform.export.PdfFile;
import nl.pactportal.platform.export.PrintableText;
import nl.pactportal.platform.export.XmlText;

/**
 * A chart on paper: title, definition, where it is from, the picture with its text, the table. Kept
 * for good (PDF/A) and read aloud (PDF/UA).
 */
final class ChartPage {
  private static final String LOOK =
      "@page { size: A4; margin: 18mm; } body { font-family: 'Open Sans'; font-size: 9.5pt; }"
          + " h1 { font-size: 16pt; } h2 { font-size: 12pt; } img { width: 174mm; }"
          + " table { border-collapse: collapse; width: 100%; -fs-table-paginate: paginate; }"
          + " th, td { border-bottom: 0.5pt solid #888888; padding: 2pt 4pt; text-align: left; }"
          + " thead { display: table-header-group; } tr { page-break-inside: avoid; }";

  private ChartPage() {}

  /**
   * @param png the picture; null where there is none, and then the table says it all
   */
  static byte[] pdf(CutChart chart, Notes notes, byte[] png) {
    XmlText page = new XmlText();
    page.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", lang(chart));
    head(page, chart);
    page.open("body");
    page.element("h1", plain(chart.title()));
    page.element("p", plain(chart.contents().edition().definition()));
    timeliness(page, chart.timeliness());
    if (png != null) {
      String data = "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
      page.open("p").open("img", "alt", plain(chart.spoken()), "src", data).close().close();
    }
    chart.graphic().keys().forEach(key -> page.element("p", plain(key)));
    page.element("h2", notes.say("export.sheet.figures"));
    table(page, chart);
    remarks(page, chart, notes);
    page.element("h2", notes.say("export.sheet.notes"));
    facts(page, notes);
    return PdfFile.of(page.close().close().done());
  }

  private static String lang(CutChart chart) {
    return chart.locale().toLanguageTag();
  }

  private static void head(XmlText page, CutChart chart) {
    Edition edition = chart.contents().edition();
    page.open("head").element("title", plain(chart.title()));
    page.open("meta", "name", "author", "content", plain(edition.owner())).close();
    page.open("meta", "name", "subject", "content", plain(edition.title())).close();
    page.open("meta", "name", "description", "content", plain(chart.spoken())).close();
    page.element("style", LOOK).close();
  }

  private static void timeliness(XmlText page, Timeliness said) {
    said.warnings().forEach(warning -> page.element("p", plain(warning)));
    if (!said.next().isEmpty()) {
      page.element("p", plain(said.next()));
    }
  }

  private static void table(XmlText page, CutChart chart) {
    Graphic.Sheet sheet = chart.graphic().sheet();
    page.open("table").open("thead").open("tr");
    page.element("th", plain(sheet.corner()), "scope", "col");
    sheet.columns().forEach(column -> page.element("th", plain(column), "scope", "col"));
    page.close().close().open("tbody");
    for (Graphic.Row row : sheet.rows()) {
      page.open("tr").element("th", plain(row.head()), "scope", "row");
      row.entries().forEach(entry -> page.element("td", plain(CutChart.text(entry))));
      page.close();
    }
    page.close().close();
  }

  /** Numbered as in the picture. */
  private static void remarks(XmlText page, CutChart chart, Notes notes) {
    List<AnnotationRow> rows = chart.notes().rows();
    if (!rows.isEmpty()) {
      page.element("h2", notes.say("annotation.title")).open("ol");
      rows.forEach(row -> page.element("li", plain(row.sentence())));
      page.close();
    }
  }

  private static void facts(XmlText page, Notes notes) {
    List<Notes.Note> all = notes.all();
    page.open("table").open("tbody");
    all.forEach(
        note ->
            page.open("tr")
                .element("th", plain(note.about()), "scope", "row")
                .element("td", plain(note.said()))
                .close());
    page.close().close();
  }

  private static String plain(String text) {
    return PrintableText.of(text);
  }
}
