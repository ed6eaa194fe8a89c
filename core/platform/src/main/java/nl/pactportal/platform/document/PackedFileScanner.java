package nl.pactportal.platform.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Looks into office files, which are ZIP archives, for what would harm who opens them: content that
 * grows beyond all measure, archives within the archive, and XML with a DTD, by which a reader can
 * be made to fetch files (XXE) or to grow. The portal itself never unpacks them.
 */
@ApplicationScoped
public class PackedFileScanner implements Scanner {
  private static final int MEGABYTE = 1024 * 1024;
  private static final long MOST_UNPACKED = 200L * MEGABYTE;
  private static final int MOST_ENTRIES = 5_000;
  private static final int HEAD = 8192;
  private static final String ZIP = "PK\u0003\u0004";

  @Override
  public boolean isClean(InputStream content, String name) throws IOException {
    BufferedInputStream file = new BufferedInputStream(content);
    file.mark(ZIP.length());
    boolean zip = head(file, ZIP.length()).equals(ZIP);
    file.reset();
    return !zip || isHarmless(new ZipInputStream(file));
  }

  private static boolean isHarmless(ZipInputStream zip) throws IOException {
    try {
      long unpacked = 0;
      int entries = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String head = head(zip, HEAD);
        unpacked += head.length() + rest(zip, MOST_UNPACKED - unpacked);
        if (++entries > MOST_ENTRIES || unpacked > MOST_UNPACKED || isHarmful(entry, head)) {
          return false;
        }
      }
      return true;
    } catch (ZipException | EOFException | IllegalArgumentException broken) {
      return false;
    }
  }

  private static boolean isHarmful(ZipEntry entry, String head) {
    String name = entry.getName().toLowerCase(Locale.ROOT);
    boolean embedded = name.contains("/embeddings/");
    boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
    return head.startsWith(ZIP) && !embedded || xml && hasDtd(head);
  }

  /** Also in UTF-16, in which every other byte is zero. */
  private static boolean hasDtd(String head) {
    return head.replace("\0", "").toUpperCase(Locale.ROOT).contains("<!DOCTYPE");
  }

  private static String head(InputStream content, int length) throws IOException {
    return new String(content.readNBytes(length), StandardCharsets.ISO_8859_1);
  }

  /** Reads on until it is too much; how far it came. */
  private static long rest(InputStream content, long most) throws IOException {
    byte[] slice = new byte[HEAD];
    long read = 0;
    for (int n = content.read(slice); n > 0 && read <= most; n = content.read(slice)) {
      read += n;
    }
    return read;
  }
}
