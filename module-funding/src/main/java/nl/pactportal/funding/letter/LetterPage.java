package nl.pactportal.funding.letter;

/** A letter as the one page its file is printed from. */
final class LetterPage {
  private static final String STYLE =
      """
      @page { size: A4; margin: 26mm 24mm 26mm 24mm;
        @bottom-left { content: "%s"; font-family: 'Open Sans'; font-size: 8pt; color: #444; }
        @bottom-right { content: counter(page) " / " counter(pages); font-family: 'Open Sans';
          font-size: 8pt; color: #444; } }
      html, body { font-family: 'Open Sans'; font-size: 10pt; line-height: 1.5; color: #000;
        word-wrap: break-word; }
      h1 { font-size: 15pt; line-height: 1.25; margin: 8mm 0 5mm 0; }
      h2 { font-size: 11pt; margin: 5mm 0 1mm 0; page-break-after: avoid; }
      p { margin: 0 0 2.4mm 0; }
      .sender { font-weight: bold; margin-bottom: 8mm; }
      .signature { margin-top: 9mm; }
      """;

  private LetterPage() {}

  /**
   * @param body what it says, as blocks
   * @param clause what can be done against it; may be empty
   */
  static String of(
      String number, String title, String address, String body, String clause, String signature) {
    String escaped = LetterText.escaped(title.replaceAll("\\s+", " "));
    return "<html lang=\"nl\" xml:lang=\"nl\"><head><title>"
        + escaped
        + "</title><meta name=\"subject\" content=\"Brief over een subsidie\"/>"
        + "<meta name=\"author\" content=\"Provincie Noord-Brabant\"/>"
        + "<meta name=\"description\" content=\""
        + escaped
        + "\"/><style>"
        + STYLE.formatted(number)
        + "</style></head><body><p class=\"sender\">Provincie Noord-Brabant</p><p>"
        + address
        + "</p><h1>"
        + escaped
        + "</h1>"
        + body
        + clause
        + "<div class=\"signature\">"
        + signature
        + "</div></body></html>";
  }
}
