package nl.pactportal.meetings.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The words in a document. What cannot be read (encrypted, broken, a picture) is simply not found
 * by its words; nobody is kept waiting for it.
 */
final class DocumentText {
  /** Characters kept of one document; more would not fit into one index row. */
  static final int MOST = 200_000;

  private static final int MOST_PAGES = 500;
  private static final long MOST_UNPACKED = 50L * 1024 * 1024;

  private DocumentText() {}

  /**
   * @return its words, empty if it has none
   * @throws IOException if it cannot be read
   */
  static String of(byte[] content, String mediaType) throws IOException {
    String text =
        switch (mediaType) {
          case "application/pdf" -> pdf(content);
          case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" ->
              office(content, "word/document.xml");
          case "application/vnd.oasis.opendocument.text" -> office(content, "content.xml");
          case "text/plain", "text/csv" -> new String(content, StandardCharsets.UTF_8);
          default -> "";
        };
    String clean = text.replaceAll("[\\p{Cc}\\p{Co}&&[^\\n\\t]]", " ").strip();
    return clean.length() <= MOST ? clean : clean.substring(0, MOST);
  }

  private static String pdf(byte[] content) throws IOException {
    try (PDDocument document =
        Loader.loadPDF(content, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setEndPage(MOST_PAGES);
      return stripper.getText(document);
    } catch (RuntimeException broken) {
      throw new IOException(broken);
    }
  }

  /** The running text of an office document: one XML file in a ZIP. */
  private static String office(byte[] content, String part) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(part)) {
          return words(new Limited(zip));
        }
      }
      throw new IOException("no " + part);
    } catch (XMLStreamException | RuntimeException broken) {
      throw new IOException(broken);
    }
  }

  private static String words(InputStream xml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader reader = factory.createXMLStreamReader(xml);
    StringBuilder words = new StringBuilder();
    while (reader.hasNext() && words.length() < MOST) {
      int event = reader.next();
      if (event == XMLStreamConstants.CHARACTERS) {
        words.append(reader.getText());
      } else if (event == XMLStreamConstants.END_ELEMENT && isBreak(reader.getLocalName())) {
        words.append('\n');
      }
    }
    return words.toString();
  }

  /** Paragraphs, headings, tabs and line breaks of both kinds of office document. */
  private static boolean isBreak(String element) {
    return switch (element) {
      case "p", "h", "tab", "br", "cr", "line-break", "s" -> true;
      default -> false;
    };
  }

  /** A few bytes can unpack into more than fits anywhere. */
  private static final class Limited extends java.io.FilterInputStream {
    private long left = MOST_UNPACKED;

    Limited(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      spend(1);
      return super.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = super.read(target, offset, length);
      spend(Math.max(0, read));
      return read;
    }

    private void spend(int bytes) throws IOException {
      left -= bytes;
      if (left < 0) {
        throw new IOException("unpacks into too much");
      }
    }
  }
}
