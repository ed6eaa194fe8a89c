package nl.pactportal.dashboard.export;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * How wide the columns of a sheet are, in letters: as their longest text, within reason; what is
 * longer takes more lines.
 */
final class OdsColumns {
  private static final int NARROWEST = 8;
  private static final int WIDEST = 60;
  private static final int MM_OF_LETTER = 2;
  private static final int MM_OF_EDGES = 3;
  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
  private static final String FO = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
  private static final String IN_LINES = "lines";

  private OdsColumns() {}

  static void declare(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeNamespace("style", STYLE);
    xml.writeNamespace("fo", FO);
  }

  /** All widths there are: which are needed is only known when the sheet has begun. */
  static void describe(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("office", "automatic-styles", OFFICE);
    for (int letters = NARROWEST; letters <= WIDEST; letters++) {
      String width = MM_OF_EDGES + letters * MM_OF_LETTER + "mm";
      style(xml, column(letters), "table-column");
      xml.writeAttribute("style", STYLE, "column-width", width);
      xml.writeEndElement();
    }
    style(xml, IN_LINES, "table-cell");
    xml.writeAttribute("fo", FO, "wrap-option", "wrap");
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void style(XMLStreamWriter xml, String name, String of) throws XMLStreamException {
    xml.writeStartElement("style", "style", STYLE);
    xml.writeAttribute("style", STYLE, "name", name);
    xml.writeAttribute("style", STYLE, "family", of);
    xml.writeEmptyElement("style", of + "-properties", STYLE);
  }

  static String column(int letters) {
    return "w" + letters;
  }

  /** Of its cells. */
  static String cell(int letters) {
    return letters == WIDEST ? IN_LINES : "Default";
  }

  /**
   * @param rows some of the sheet, the headings first
   */
  static List<Integer> widths(List<Object[]> rows) {
    int columns = rows.stream().mapToInt(row -> row.length).max().orElse(0);
    return IntStream.range(0, columns).mapToObj(column -> width(rows, column)).toList();
  }

  private static int width(List<Object[]> rows, int column) {
    int longest =
        rows.stream()
            .filter(row -> column < row.length)
            .mapToInt(row -> longest(OdsSheets.text(row[column])))
            .max()
            .orElse(0);
    return Math.max(NARROWEST, Math.min(WIDEST, longest));
  }

  private static int longest(String text) {
    return Arrays.stream(text.split("\n", -1)).mapToInt(String::length).max().orElse(0);
  }
}
