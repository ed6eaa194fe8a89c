package nl.pactportal.funding.payment;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.pactportal.platform.error.BusinessException;

/**
 * Reads a status file without a document type, entities, or more of anything than a batch can have:
 * it comes from outside.
 */
final class StatusFile {
  static final String FIELD = "statusFile";
  static final int MOST_BYTES = 2_000_000;
  private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.002.001.10";
  private static final int MOST_ELEMENTS = 100_000;
  private static final int DEEPEST = 20;
  private static final int LONGEST_TEXT = 500;
  private static final Set<Integer> UNWANTED =
      Set.of(
          XMLStreamConstants.DTD,
          XMLStreamConstants.ENTITY_REFERENCE,
          XMLStreamConstants.ENTITY_DECLARATION);

  private final Deque<String> path = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private final StatusFacts facts = new StatusFacts();
  private int elements;

  private StatusFile() {}

  /**
   * @throws BusinessException at the field of the file if it is no such file
   */
  static StatusReport read(InputStream in) {
    StatusFile file = new StatusFile();
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(in);
      while (xml.hasNext()) {
        file.take(xml, xml.next());
      }
    } catch (XMLStreamException broken) {
      throw new BusinessException(FIELD, "payment.file.xml");
    }
    return file.facts.report();
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  private void take(XMLStreamReader xml, int event) {
    require(!UNWANTED.contains(event), "payment.file.xml");
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(xml);
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> add(xml.getText());
      case XMLStreamConstants.END_ELEMENT -> end();
      default -> {
        // comments and the like say nothing
      }
    }
  }

  private void start(XMLStreamReader xml) {
    require(++elements <= MOST_ELEMENTS && path.size() < DEEPEST, "payment.file.large");
    require(NAMESPACE.equals(xml.getNamespaceURI()), "payment.file.version");
    path.addLast(xml.getLocalName());
    text.setLength(0);
    facts.begin(xml.getLocalName());
    if (xml.getAttributeCount() > 0) {
      facts.currency(xml.getLocalName(), xml.getAttributeValue(null, "Ccy"));
    }
  }

  /** The rest of a long text is no text that is asked for here. */
  private void add(String said) {
    int room = LONGEST_TEXT - text.length();
    text.append(said, 0, Math.min(room, said.length()));
  }

  private void end() {
    facts.end(tail(), text.toString().strip());
    path.removeLast();
    text.setLength(0);
  }

  /** The last two names: enough to tell one fact from another. */
  private String tail() {
    Iterator<String> upwards = path.descendingIterator();
    String name = upwards.next();
    return upwards.hasNext() ? upwards.next() + "/" + name : name;
  }

  static void require(boolean kept, String key) {
    if (!kept) {
      throw new BusinessException(FIELD, key);
    }
  }
}
