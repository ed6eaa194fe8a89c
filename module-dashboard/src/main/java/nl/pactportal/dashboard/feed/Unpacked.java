package nl.pactportal.dashboard.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.importer.SourceException;

/**
 * A file that came compressed by gzip, as itself; with a limit, since a few bytes can hold much.
 */
final class Unpacked {
  private static final int FIRST = 0x1f;
  private static final int SECOND = 0x8b;
  private static final int PIECE = 1 << 16;

  private Unpacked() {}

  static Path of(Path file, long mostBytes) {
    try {
      if (!packed(file)) {
        return file;
      }
      Path whole = file.resolveSibling(file.getFileName() + ".unpacked");
      try (InputStream in = new GZIPInputStream(Files.newInputStream(file), PIECE);
          OutputStream out = Files.newOutputStream(whole)) {
        copy(in, out, mostBytes);
      }
      return whole;
    } catch (IOException broken) {
      throw new SourceException(ImportFailure.UNREADABLE, "gzip: " + broken.getMessage());
    }
  }

  private static boolean packed(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return bytes.read() == FIRST && bytes.read() == SECOND;
    }
  }

  static void copy(InputStream in, OutputStream out, long mostBytes) throws IOException {
    byte[] piece = new byte[PIECE];
    long taken = 0;
    for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
      taken += read;
      if (taken > mostBytes) {
        throw new SourceException(ImportFailure.TOO_LARGE, "more than " + mostBytes + " bytes");
      }
      out.write(piece, 0, read);
    }
  }
}
