package nl.pactportal.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Commands run as direct children, away from the terminal, with their output in a file. */
final class Child {
  private static final boolean LINUX = System.getProperty("os.name").startsWith("Linux");

  private Child() {}

  /**
   * Starts a server. On Linux in a session of its own: Ctrl-C in the terminal must reach the
   * launcher only, which then stops the servers one after the other.
   */
  static Process server(List<String> command, Map<String, String> environment, Path log) {
    List<String> all = new ArrayList<>();
    if (LINUX && isOnPath("setsid")) {
      all.add("setsid");
    }
    all.addAll(command);
    return start(builder(all, environment, log));
  }

  /** A Java of the same kind as ours, which writes nothing outside its own folder. */
  static List<String> java(Path temporary) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Djava.io.tmpdir=" + temporary,
        "-XX:-UsePerfData");
  }

  /** Runs a tool to its end; its output goes to the log; gives the exit code. */
  static int run(List<String> command, Path log) {
    try {
      return start(builder(command, Map.of(), log)).waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartException("Interrupted while running " + command.get(0), e);
    }
  }

  static boolean isOnPath(String program) {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
      if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, program))) {
        return true;
      }
    }
    return false;
  }

  private static ProcessBuilder builder(
      List<String> command, Map<String, String> environment, Path log) {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.redirectInput(ProcessBuilder.Redirect.from(new File(nullDevice())));
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.environment().putAll(environment);
    return builder;
  }

  private static String nullDevice() {
    return File.separatorChar == '/' ? "/dev/null" : "NUL";
  }

  private static Process start(ProcessBuilder builder) {
    try {
      return builder.start();
    } catch (IOException e) {
      throw new StartException("Cannot run " + builder.command().get(0) + ": " + e.getMessage(), e);
    }
  }
}
