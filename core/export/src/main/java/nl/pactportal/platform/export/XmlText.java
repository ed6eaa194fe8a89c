package nl.pactportal.platform.export;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML written element by element, with text that XML may hold. */
public final class XmlText {
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter writer;

  public XmlText() {
    try {
      writer = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      writer.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Opens an element; attributes as name, value, name, value. */
  public XmlText open(String name, String... attributes) {
    try {
      writer.writeStartElement(name);
      for (int i = 0; i < attributes.length; i += 2) {
        writer.writeAttribute(attributes[i], attributes[i + 1]);
      }
      return this;
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public XmlText close() {
    try {
      writer.writeEndElement();
      return this;
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public XmlText text(String said) {
    try {
      writer.writeCharacters(said.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]", ""));
      return this;
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** An element with text; nothing if there is none. */
  public XmlText element(String name, Object value, String... attributes) {
    return value == null ? this : open(name, attributes).text(value.toString()).close();
  }

  public String done() {
    try {
      writer.writeEndDocument();
      writer.flush();
      return text.toString();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
