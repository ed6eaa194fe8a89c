package nl.pactportal.testkit.source;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A Facelets file taken apart, with line numbers: a finding without place costs a search. */
public record Xhtml(Path path, String source, List<Element> elements, List<Text> texts) {

  private static final Pattern HTML_ENTITY =
      Pattern.compile("&(?!(lt|gt|amp|quot|apos);)\\p{Alpha}+;");

  /** An element with its attributes by name, prefix left out ({@code xlink:href} is href). */
  public record Element(String prefix, String name, Map<String, String> attributes, int line) {
    String tag() {
      return prefix.isEmpty() ? name : prefix + ":" + name;
    }

    String attribute(String attribute) {
      return attributes.getOrDefault(attribute, "");
    }
  }

  /** A piece of text with the tag around it. */
  public record Text(String tag, String value, int line) {}

  static Xhtml read(Path file) {
    try {
      String source = Files.readString(file);
      Xhtml xhtml = new Xhtml(file, source, new ArrayList<>(), new ArrayList<>());
      xhtml.parse();
      return xhtml;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XMLStreamException e) {
      throw new IllegalArgumentException(file + " is not well-formed: " + e.getMessage(), e);
    }
  }

  String at(int line) {
    return path.getFileName() + ":" + line;
  }

  private void parse() throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(withoutHtmlEntities()));
    Deque<String> open = new ArrayDeque<>();
    while (reader.hasNext()) {
      take(reader, reader.next(), open);
    }
  }

  /** Facelets knows {@code &nbsp;} from its own document type; a plain parser does not. */
  private String withoutHtmlEntities() {
    return HTML_ENTITY.matcher(source).replaceAll(" ");
  }

  private void take(XMLStreamReader reader, int event, Deque<String> open) {
    int line = reader.getLocation().getLineNumber();
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> {
        Element element = element(reader, line);
        elements.add(element);
        open.push(element.tag());
      }
      case XMLStreamConstants.END_ELEMENT -> open.pop();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
          texts.add(new Text(open.peek(), reader.getText(), line));
      default -> {
        // comments, entities and the doctype say nothing to the reader of the page
      }
    }
  }

  private static Element element(XMLStreamReader reader, int line) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return new Element(reader.getPrefix(), reader.getLocalName(), attributes, line);
  }
}
