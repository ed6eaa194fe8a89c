package nl.pactportal.dashboard.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.importer.SourceException;

/** Reads XML as a stream. A document type is refused, so nothing in a file can name another one. */
public final class XmlFile {
  private static final int MOST_LEVELS = 100;

  private XmlFile() {}

  /** Takes elements as they begin and end. */
  public interface ElementTaker {
    /**
     * @return false to stop
     */
    boolean begin(XMLStreamReader element);

    /**
     * @param text the letters just before its end
     */
    default void end(String element, String text) {}
  }

  public static void read(Path file, ElementTaker taker) {
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      read(bytes, taker);
    } catch (IOException broken) {
      throw new SourceException(ImportFailure.UNREADABLE, broken.toString());
    }
  }

  public static void read(InputStream bytes, ElementTaker taker) {
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(bytes);
      StringBuilder text = new StringBuilder();
      int depth = 0;
      boolean more = true;
      while (more && xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.DTD -> throw refused(xml, "a document type");
          case XMLStreamConstants.START_ELEMENT -> {
            if (++depth > MOST_LEVELS) {
              throw refused(xml, "more than " + MOST_LEVELS + " levels");
            }
            text.setLength(0);
            more = taker.begin(xml);
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            taker.end(xml.getLocalName(), text.toString().strip());
            text.setLength(0);
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
              text.append(xml.getText());
          default -> {
            // comments and instructions say nothing
          }
        }
      }
    } catch (XMLStreamException broken) {
      throw new SourceException(
          ImportFailure.UNREADABLE, String.valueOf(broken.getMessage()).replaceAll("\\s+", " "));
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private static SourceException refused(XMLStreamReader xml, String why) {
    return new SourceException(
        ImportFailure.UNREADABLE, "line " + xml.getLocation().getLineNumber() + ": " + why);
  }
}
