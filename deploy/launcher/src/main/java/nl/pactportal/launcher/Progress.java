package nl.pactportal.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/** Tells the person who waits what is happening, with the seconds since the start. */
public final class Progress {
  private final PrintStream out;
  private final Instant begin = Instant.now();

  public Progress(PrintStream out) {
    this.out = out;
  }

  public static Progress silent() {
    return new Progress(new PrintStream(PrintStream.nullOutputStream()));
  }

  void say(String line) {
    out.printf("[%3d s] %s%n", Duration.between(begin, Instant.now()).toSeconds(), line);
  }

  void print(String text) {
    out.println(text);
  }
}
