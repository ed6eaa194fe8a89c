package nl.pactportal.meetings.minutes.export;

import nl.pactportal.platform.export.XmlText;

/** Styles of the OpenDocument text; the same for all minutes. */
final class OdtStyles {
  private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

  private OdtStyles() {}

  static String styles() {
    XmlText xml = new XmlText();
    xml.open(
        "office:document-styles",
        "xmlns:office",
        OASIS + "office:1.0",
        "xmlns:style",
        OASIS + "style:1.0",
        "xmlns:text",
        OASIS + "text:1.0",
        "xmlns:fo",
        OASIS + "xsl-fo-compatible:1.0",
        "office:version",
        "1.3");
    xml.open("office:styles");
    defaults(xml);
    paragraph(xml, "Standard", "10.5pt", "normal", "0.15cm");
    paragraph(xml, "Title", "18pt", "bold", "0.2cm");
    paragraph(xml, "Subtitle", "10pt", "normal", "0.5cm");
    paragraph(xml, "Heading_20_1", "13pt", "bold", "0.2cm");
    xml.open("style:style", "style:name", "Strong", "style:family", "text");
    xml.open("style:text-properties", "fo:font-weight", "bold").close().close();
    points(xml);
    return xml.close().close().done();
  }

  private static void defaults(XmlText xml) {
    xml.open("style:default-style", "style:family", "paragraph");
    xml.open(
            "style:text-properties",
            "fo:language",
            "nl",
            "fo:country",
            "NL",
            "fo:font-family",
            "'Open Sans', 'Liberation Sans', sans-serif")
        .close()
        .close();
  }

  private static void paragraph(XmlText xml, String name, String size, String weight, String gap) {
    xml.open(
        "style:style",
        "style:name",
        name,
        "style:family",
        "paragraph",
        "style:display-name",
        name.replace("_20_", " "));
    xml.open(
            "style:paragraph-properties",
            "fo:margin-top",
            name.startsWith("H") ? "0.5cm" : "0cm",
            "fo:margin-bottom",
            gap)
        .close();
    xml.open("style:text-properties", "fo:font-size", size, "fo:font-weight", weight).close();
    xml.close();
  }

  private static void points(XmlText xml) {
    xml.open("text:list-style", "style:name", "Points");
    xml.open("text:list-level-style-bullet", "text:level", "1", "text:bullet-char", "•");
    xml.open(
            "style:list-level-properties",
            "text:space-before",
            "0.3cm",
            "text:min-label-width",
            "0.5cm")
        .close();
    xml.close().close();
  }
}
