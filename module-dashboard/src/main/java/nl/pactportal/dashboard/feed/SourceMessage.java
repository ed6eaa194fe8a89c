package nl.pactportal.dashboard.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.pactportal.dashboard.format.NumberText;
import nl.pactportal.dashboard.format.Readers;
import nl.pactportal.dashboard.format.TableIdentity;
import nl.pactportal.dashboard.format.sheet.Aliases;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.importer.SourceException;

/** What a source wrote beside its refusal: "Maximum is 50 categories" helps more than 416. */
final class SourceMessage {
  private static final int MOST_LETTERS = 300;
  private static final int MOST_BYTES = 2_000;

  private SourceMessage() {}

  /** The refusal with the words in the answer, if there is one and it says something. */
  static SourceException explained(SourceException refused, Path answer) {
    boolean ofSource =
        refused.failure() == ImportFailure.REFUSED
            || refused.failure() == ImportFailure.UNKNOWN_TABLE;
    String words = ofSource ? words(answer) : "";
    return words.isEmpty()
        ? refused
        : new SourceException(refused.failure(), refused.getMessage() + ": " + words);
  }

  private static String words(Path answer) {
    if (!Files.isRegularFile(answer)) {
      return "";
    }
    try {
      Readers.read(answer, TableIdentity.of(""), NumberText.PLAIN, Aliases.NONE);
      return "";
    } catch (SourceException said) {
      return said.failure() == ImportFailure.SOURCE_SAYS
          ? shortened(said.getMessage())
          : plain(answer);
    }
  }

  private static String plain(Path answer) {
    try (var bytes = Files.newInputStream(answer)) {
      String text = new String(bytes.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
      return text.stripLeading().startsWith("<") ? "" : shortened(text);
    } catch (IOException unreadable) {
      return "";
    }
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.substring(0, Math.min(MOST_LETTERS, line.length()));
  }
}
