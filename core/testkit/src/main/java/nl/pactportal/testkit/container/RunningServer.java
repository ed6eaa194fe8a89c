package nl.pactportal.testkit.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.shrinkwrap.api.Archive;

/** One Payara Micro with its application, and the processes it brought. */
record RunningServer(
    ProtocolMetaData metaData,
    DeployableContainer<?> container,
    Archive<?> archive,
    Set<ProcessHandle> processes) {
  private static final Path LOG = Path.of("target/payara.log.0");
  private static final Predicate<String> ERROR =
      Pattern.compile("SEVERE|Exception|Caused by|ERROR").asPredicate();
  private static final int TOLD_LINES = 25;

  /** PostgreSQL is a child of this JVM as well, so the server is told apart by what is new. */
  static Set<ProcessHandle> children() {
    return ProcessHandle.current().children().collect(Collectors.toSet());
  }

  static RunningServer since(
      Set<ProcessHandle> before,
      ProtocolMetaData metaData,
      DeployableContainer<?> container,
      Archive<?> archive) {
    Set<ProcessHandle> started = children();
    started.removeAll(before);
    return new RunningServer(metaData, container, archive, started);
  }

  /** A WAR that fails to deploy goes unnoticed otherwise: the server is "ready" without it. */
  void requireApplication() {
    boolean served =
        metaData.getContexts(HTTPContext.class).stream()
            .anyMatch(context -> !context.getServlets().isEmpty());
    if (!served) {
      throw new IllegalStateException(
          archive.getName() + " did not deploy:\n" + errors() + "\nMore in " + LOG);
    }
  }

  /** The errors of the log; the lines between them are stack and start-up talk. */
  private static String errors() {
    try (Stream<String> lines = Files.lines(LOG)) {
      return lines.filter(ERROR).limit(TOLD_LINES).collect(Collectors.joining("\n"));
    } catch (IOException e) {
      return "no log: " + e;
    }
  }

  /** The adapter only sends SIGTERM; wait, so that the server is gone before its database. */
  void stop() throws Exception {
    container.undeploy(archive);
    for (ProcessHandle process : processes) {
      process.onExit().get(30, TimeUnit.SECONDS);
    }
  }
}
