package nl.pactportal.dashboard.export;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The sheets of an OpenDocument file, row by row; a number is a number, everything else text. */
final class OdsSheets {
  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

  /** What XML cannot hold. */
  private static final String NO_XML = "[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]";

  private final XMLStreamWriter xml;

  OdsSheets(OutputStream target) {
    try {
      xml = XMLOutputFactory.newInstance().createXMLStreamWriter(target, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("office", "document-content", OFFICE);
      xml.writeNamespace("office", OFFICE);
      xml.writeNamespace("table", TABLE);
      xml.writeNamespace("text", TEXT);
      xml.writeAttribute("office", OFFICE, "version", "1.2");
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
    row(headings.toArray());
  }

  void row(Object... cells) {
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
    if (cell == null || cell.equals("")) {
      xml.writeEmptyElement("table", "table-cell", TABLE);
      return;
    }
    boolean number = cell instanceof BigDecimal;
    String text = number ? ((BigDecimal) cell).toPlainString() : cell.toString();
    xml.writeStartElement("table", "table-cell", TABLE);
    xml.writeAttribute("office", OFFICE, "value-type", number ? "float" : "string");
    if (number) {
      xml.writeAttribute("office", OFFICE, "value", text);
    }
    xml.writeStartElement("text", "p", TEXT);
    xml.writeCharacters(text.replaceAll(NO_XML, ""));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  void end() {
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
