package nl.pactportal.funding.application;

import java.util.List;
import java.util.Locale;
import nl.pactportal.platform.export.PrintableText;

/** A receipt as the one page a PDF is printed from. */
final class ReceiptHtml {
  private static final String STYLE =
      """
      @page { size: A4; margin: 22mm 20mm 24mm 20mm;
        @bottom-right { content: counter(page) " / " counter(pages); font-family: 'Open Sans';
          font-size: 8pt; color: #444; } }
      html, body { font-family: 'Open Sans'; font-size: 10pt; line-height: 1.45; color: #000;
        word-wrap: break-word; }
      h1 { font-size: 18pt; line-height: 1.2; margin: 0 0 4mm 0; }
      h2 { font-size: 12.5pt; margin: 7mm 0 1.5mm 0; page-break-after: avoid; }
      p { margin: 0 0 2.5mm 0; }
      """;

  private final StringBuilder html = new StringBuilder();

  private ReceiptHtml() {}

  static String of(Receipt receipt, Locale locale) {
    return new ReceiptHtml().page(receipt, new ReceiptText(receipt, locale), locale.getLanguage());
  }

  private String page(Receipt receipt, ReceiptText text, String language) {
    String title = text.text("receipt.title") + " " + receipt.application().reference();
    html.append("<html lang=\"%1$s\" xml:lang=\"%1$s\"><head><title>".formatted(language));
    html.append(escaped(title)).append("</title>");
    meta("subject", text.text("receipt.title"));
    meta("author", "Pact Portal");
    meta("description", title);
    html.append("<style>").append(STYLE).append("</style></head><body>");
    element("h1", title);
    element("p", text.text(receipt.late() ? "receipt.late" : "receipt.text"));
    lines(text.facts());
    element("h2", text.text("receipt.content"));
    lines(text.content());
    return html.append("</body></html>").toString();
  }

  private void meta(String name, String content) {
    html.append("<meta name=\"").append(name).append("\" content=\"");
    html.append(escaped(content)).append("\"/>");
  }

  private void lines(List<ReceiptLine> lines) {
    for (ReceiptLine line : lines) {
      html.append("<p><strong>").append(escaped(line.label())).append("</strong><br/>");
      html.append(escaped(line.text()).replace("\n", "<br/>")).append("</p>");
    }
  }

  private void element(String tag, String text) {
    html.append('<').append(tag).append('>').append(escaped(text));
    html.append("</").append(tag).append('>');
  }

  private static String escaped(String text) {
    return PrintableText.of(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
