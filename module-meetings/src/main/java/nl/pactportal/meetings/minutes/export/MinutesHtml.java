package nl.pactportal.meetings.minutes.export;

import nl.pactportal.meetings.minutes.document.Block;
import nl.pactportal.meetings.minutes.document.DocumentSection;
import nl.pactportal.meetings.minutes.document.DutchWords;
import nl.pactportal.meetings.minutes.document.MinutesDocument;
import nl.pactportal.platform.export.PrintableText;

/** The minutes as the one page a PDF is printed from: well-formed, with headings and lists. */
final class MinutesHtml {
  private static final String STYLE =
      """
      @page { size: A4; margin: 22mm 20mm 24mm 20mm;
        @bottom-left { content: "%s"; font-family: 'Open Sans'; font-size: 8pt; color: #444; }
        @bottom-right { content: counter(page) " / " counter(pages); font-family: 'Open Sans';
          font-size: 8pt; color: #444; } }
      html, body { font-family: 'Open Sans'; font-size: 10pt; line-height: 1.45; color: #000;
        word-wrap: break-word; }
      h1 { font-size: 18pt; line-height: 1.2; margin: 0 0 2mm 0; }
      h2 { font-size: 12.5pt; margin: 7mm 0 1.5mm 0; page-break-after: avoid; }
      p { margin: 0 0 1.8mm 0; }
      ul { margin: 0 0 2mm 0; padding-left: 5mm; }
      li { margin: 0 0 1mm 0; }
      .state { color: #333; margin-bottom: 4mm; }
      """;

  private final StringBuilder html = new StringBuilder();

  private MinutesHtml() {}

  static String of(MinutesDocument document) {
    return new MinutesHtml().page(document);
  }

  private String page(MinutesDocument document) {
    String title = titleOf(document);
    html.append("<html lang=\"nl\" xml:lang=\"nl\"><head><title>").append(escaped(title));
    html.append("</title><meta name=\"subject\" content=\"Verslag van een overleg\"/>");
    html.append("<meta name=\"author\" content=\"Secretariaat Pact\"/>");
    html.append("<meta name=\"description\" content=\"").append(escaped(title)).append("\"/>");
    html.append("<style>").append(STYLE.formatted(css(title))).append("</style></head><body>");
    element("h1", document.title());
    html.append("<p class=\"state\">").append(escaped(StateLine.of(document))).append("</p>");
    document.sections().forEach(this::section);
    return html.append("</body></html>").toString();
  }

  static String titleOf(MinutesDocument document) {
    return document.title() + ", " + DutchWords.date(document.facts().heldOn());
  }

  private void section(DocumentSection section) {
    element("h2", section.heading());
    section.blocks().forEach(this::block);
  }

  private void block(Block block) {
    if (block.list()) {
      html.append("<ul>");
      block.lines().forEach(line -> line("li", line));
      html.append("</ul>");
    } else {
      block.lines().forEach(line -> line("p", line));
    }
  }

  private void line(String tag, Block.Line line) {
    html.append('<').append(tag).append('>');
    if (line.label() != null) {
      html.append("<strong>").append(escaped(line.label())).append("</strong> ");
    }
    html.append(escaped(line.text())).append("</").append(tag).append('>');
  }

  private void element(String tag, String text) {
    html.append('<').append(tag).append('>').append(escaped(text));
    html.append("</").append(tag).append('>');
  }

  /** Only what XML may hold and the font has: the rest would be an empty box, which UA forbids. */
  private static String escaped(String text) {
    return PrintableText.of(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String css(String text) {
    String plain = PrintableText.of(text).replaceAll("[\\\\\"\n<>&]", " ");
    return plain.length() > 90 ? plain.substring(0, 90) : plain;
  }
}
