package nl.pactportal.dashboard.format.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamReader;
import nl.pactportal.dashboard.format.XmlFile;
import nl.pactportal.dashboard.format.XmlFile.ElementTaker;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.importer.SourceException;

/**
 * Looks through a workbook before it is opened: a small file can hold terabytes of nothing, a cell
 * can claim to stand in column nine million, and XML can name other files.
 */
final class XlsxGuard {
  private static final long MOST_BYTES = 256L << 20;
  private static final long MOST_RATIO = 200;
  private static final long SMALL = 1L << 20;
  private static final int MOST_PARTS = 2_000;
  private static final int MOST_REFERENCE = 10; // XFD1048576
  private long inflated;

  private XlsxGuard() {}

  static void check(Path file) {
    XlsxGuard guard = new XlsxGuard();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_PARTS || zip.getEntry("xl/workbook.xml") == null) {
        throw new SourceException(ImportFailure.UNKNOWN_FORMAT, "a ZIP file that is no workbook");
      }
      for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
        guard.part(zip, parts.nextElement());
      }
    } catch (IOException broken) {
      throw new SourceException(ImportFailure.UNREADABLE, broken.toString());
    }
  }

  private void part(ZipFile zip, ZipEntry part) throws IOException {
    long before = inflated;
    long packed = Math.max(1, part.getCompressedSize());
    try (InputStream bytes =
        new Counted(zip.getInputStream(part), part.getName(), before, packed)) {
      if (part.getName().endsWith(".xml") || part.getName().endsWith(".rels")) {
        XmlFile.read(bytes, cells(part.getName()));
      } else {
        bytes.transferTo(OutputStream.nullOutputStream());
      }
    }
  }

  private static ElementTaker cells(String part) {
    return new ElementTaker() {
      @Override
      public boolean begin(XMLStreamReader element) {
        String reference = element.getAttributeValue(null, "r");
        if (element.getLocalName().equals("c") && reference != null) {
          requirePlace(part, reference);
        }
        return true;
      }
    };
  }

  private static void requirePlace(String part, String reference) {
    if (reference.length() > MOST_REFERENCE || !reference.matches("[A-Z]{1,3}[1-9]\\d{0,6}")) {
      throw new SourceException(ImportFailure.UNREADABLE, part + ": a cell at " + reference);
    }
  }

  /** Counts what comes out. */
  private final class Counted extends FilterInputStream {
    private final String name;
    private final long before;
    private final long packed;

    Counted(InputStream bytes, String name, long before, long packed) {
      super(bytes);
      this.name = name;
      this.before = before;
      this.packed = packed;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = super.read(into, offset, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int more) {
      inflated += more;
      long own = inflated - before;
      if (inflated > MOST_BYTES || own > SMALL && own / packed > MOST_RATIO) {
        throw new SourceException(
            ImportFailure.TOO_LARGE, name + " unpacks to more than " + own + " bytes");
      }
    }
  }
}
