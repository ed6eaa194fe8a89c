package nl.pactportal.dashboard.export;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The sheets of an OpenDocument file, row by row; a number is a number, everything else text. The
 * first rows wait until it is known how wide the columns are.
 */
final class OdsSheets {
  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

  /** What XML cannot hold. */
  private static final String NO_XML = "[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]";

  private static final int LOOKED_AT = 500;

  private final XMLStreamWriter xml;
  private final List<Object[]> waiting = new ArrayList<>();
  private boolean placed;

  OdsSheets(OutputStream target) {
    try {
      xml = XMLOutputFactory.newInstance().createXMLStreamWriter(target, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("office", "document-content", OFFICE);
      xml.writeNamespace("office", OFFICE);
      OdsColumns.declare(xml);
      xml.writeNamespace("table", TABLE);
      xml.writeNamespace("text", TEXT);
      xml.writeAttribute("office", OFFICE, "version", "1.2");
      OdsColumns.describe(xml);
      xml.writeStartElement("office", "body", OFFICE);
      xml.writeStartElement("office", "spreadsheet", OFFICE);
    } catch (XMLStreamException broken) {
      throw new IllegalStateException(broken);
    }
  }

  void begin(String name, List<String> headings) {
    try {
      xml.writeStartElement("table", "table", TABLE);
      xml.writeAttribute("table", TABLE, "name", name);
    } catch (XMLStreamException broken) {
      throw new IllegalStateException(broken);
    }
    placed = false;
    row(headings.toArray());
  }

  void row(Object... cells) {
    if (placed) {
      write(cells);
      return;
    }
    waiting.add(cells);
    if (waiting.size() == LOOKED_AT) {
      place();
    }
  }

  private void place() {
    try {
      for (int letters : OdsColumns.widths(waiting)) {
        xml.writeEmptyElement("table", "table-column", TABLE);
        xml.writeAttribute("table", TABLE, "style-name", OdsColumns.column(letters));
        xml.writeAttribute("table", TABLE, "default-cell-style-name", OdsColumns.cell(letters));
      }
    } catch (XMLStreamException broken) {
      throw new IllegalStateException(broken);
    }
    placed = true;
    waiting.forEach(this::write);
    waiting.clear();
  }

  private void write(Object... cells) {
    try {
      xml.writeStartElement("table", "table-row", TABLE);
      for (Object cell : cells) {
        cell(cell);
      }
      xml.writeEndElement();
    } catch (XMLStreamException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private void cell(Object cell) throws XMLStreamException {
    String text = text(cell);
    if (text.isEmpty()) {
      xml.writeEmptyElement("table", "table-cell", TABLE);
      return;
    }
    boolean number = cell instanceof BigDecimal;
    xml.writeStartElement("table", "table-cell", TABLE);
    xml.writeAttribute("office", OFFICE, "value-type", number ? "float" : "string");
    if (number) {
      xml.writeAttribute("office", OFFICE, "value", text);
    }
    xml.writeStartElement("text", "p", TEXT);
    xml.writeCharacters(text);
    xml.writeEndElement();
    xml.writeEndElement();
  }

  static String text(Object cell) {
    if (cell == null) {
      return "";
    }
    return cell instanceof BigDecimal number
        ? number.toPlainString()
        : cell.toString().replaceAll(NO_XML, "");
  }

  void end() {
    if (!placed) {
      place();
    }
    try {
      xml.writeEndElement();
    } catch (XMLStreamException broken) {
      throw new IllegalStateException(broken);
    }
  }

  void close() {
    try {
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
