package nl.pactportal.dashboard.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.importer.SourceException;

/**
 * A text file whose letters are known: UTF-8, or windows-1252 where the bytes are no UTF-8, as
 * spreadsheets write. The whole file is looked at before, so that no letter is replaced unseen.
 */
public record SourceText(Path file, Charset charset) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int PIECE = 1 << 16;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  public static SourceText of(Path file) {
    for (Charset charset : new Charset[] {StandardCharsets.UTF_8, WINDOWS}) {
      if (wrongAt(file, charset) < 0) {
        return new SourceText(file, charset);
      }
    }
    throw new SourceException(
        ImportFailure.CHARSET,
        "byte "
            + (wrongAt(file, WINDOWS) + 1)
            + " is no letter of windows-1252, and byte "
            + (wrongAt(file, StandardCharsets.UTF_8) + 1)
            + " none of UTF-8");
  }

  /** Of a format that is UTF-8 by its own rules. */
  public static SourceText utf8(Path file) {
    long wrong = wrongAt(file, StandardCharsets.UTF_8);
    if (wrong >= 0) {
      throw new SourceException(
          ImportFailure.CHARSET, "not UTF-8, as this format must be: byte " + (wrong + 1));
    }
    return new SourceText(file, StandardCharsets.UTF_8);
  }

  /** Whether the letters had to be guessed. */
  public boolean guessed() {
    return charset.equals(WINDOWS);
  }

  /** Without the mark some programs put at the beginning. */
  public Reader open() throws IOException {
    InputStream bytes = new BufferedInputStream(Files.newInputStream(file), PIECE);
    Reader reader = new InputStreamReader(bytes, charset);
    char[] first = new char[1];
    if (reader.read(first) == 1 && first[0] != BYTE_ORDER_MARK) {
      reader.close();
      return new InputStreamReader(
          new BufferedInputStream(Files.newInputStream(file), PIECE), charset);
    }
    return reader;
  }

  /** Place of the first byte that is no letter, or -1. */
  private static long wrongAt(Path file, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.allocate(PIECE);
    CharBuffer out = CharBuffer.allocate(PIECE);
    long before = 0;
    try (InputStream bytes = Files.newInputStream(file)) {
      boolean more = true;
      while (more) {
        int read = bytes.read(in.array(), in.position(), in.remaining());
        more = read >= 0;
        in.position(in.position() + Math.max(0, read)).flip();
        int begin = in.position();
        CoderResult result = decoder.decode(in, out.clear(), !more);
        if (result.isError() || out.flip().chars().anyMatch(letter -> letter == 0)) {
          return before + in.position() - begin;
        }
        before += in.position() - begin;
        in.compact();
      }
      return -1;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
