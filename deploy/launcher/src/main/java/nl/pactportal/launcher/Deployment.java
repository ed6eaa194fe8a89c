package nl.pactportal.launcher;

import java.nio.file.Path;
import java.util.List;

/**
 * What Payara's output says about the WARs. Payara calls itself ready when one has failed, and ROOT
 * may then answer in its place with a clean 200: so a page alone proves nothing.
 */
final class Deployment {
  private static final List<String> FAILURES =
      List.of(
          "Exception while loading the app",
          "Exception while deploying the app",
          "Exception while running a command",
          "Failed to deploy");

  private final LogTail output;

  Deployment(LogTail output) {
    this.output = output;
  }

  static String name(Path war) {
    return war.getFileName().toString().replace(".war", "");
  }

  static String context(Path war) {
    return name(war).equals("ROOT") ? "/" : "/" + name(war) + "/";
  }

  boolean finished() {
    return output.contains(") ready in ");
  }

  /** Null when all are deployed. */
  Path firstFailed(List<Path> wars) {
    String text = output.text();
    Path missing =
        wars.stream()
            .filter(war -> !text.contains("Loading application [" + name(war) + "]"))
            .findFirst()
            .orElse(null);
    return finished() || failed() ? missing : null;
  }

  private boolean failed() {
    return FAILURES.stream().anyMatch(output::contains);
  }

  /** The innermost cause that stands before the verdict on the first failed WAR. */
  String cause() {
    String cause = "no error was logged";
    for (String line : output.lines()) {
      String text = line.strip();
      if (text.startsWith("Caused by: ")
          || text.matches("([\\w$]+\\.)+[\\w$]*(Exception|Error):.*")) {
        cause = text.replaceFirst("Caused by: ", "");
      } else if (FAILURES.stream().anyMatch(line::contains)) {
        return cause.equals("no error was logged") ? text : cause;
      }
    }
    return cause;
  }
}
