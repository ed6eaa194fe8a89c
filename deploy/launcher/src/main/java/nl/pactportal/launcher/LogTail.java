package nl.pactportal.launcher;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What a server has written to its log since this moment. */
final class LogTail {
  private final Path file;
  private final long start;

  private LogTail(Path file, long start) {
    this.file = file;
    this.start = start;
  }

  static LogTail from(Path file) {
    try {
      return new LogTail(file, Files.exists(file) ? Files.size(file) : 0);
    } catch (IOException e) {
      throw new StartException("The log " + file + " cannot be read: " + e, e);
    }
  }

  boolean contains(String text) {
    return text().contains(text);
  }

  List<String> lines() {
    return Arrays.asList(text().split("\\R"));
  }

  /** The last line that names a problem, else the last line. */
  String lastProblem() {
    List<String> lines = lines();
    return lines.stream()
        .filter(line -> line.matches(".*(FATAL|PANIC|ERROR|could not|SEVERE).*"))
        .reduce((first, second) -> second)
        .orElse(lines.get(lines.size() - 1));
  }

  String text() {
    try (var channel = Files.newByteChannel(file)) {
      channel.position(start);
      return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }
}
