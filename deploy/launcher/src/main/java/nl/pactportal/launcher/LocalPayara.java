package nl.pactportal.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Payara Micro with the WARs. It calls itself ready when a WAR has failed, so each is asked. */
final class LocalPayara implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration SETTLING = Duration.ofSeconds(30);

  private static final List<String> SHORT_LIFE =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  /**
   * What lives takes a third of the heap. Left to itself G1 begins to mark below that, so that it
   * never ends and takes one of two cores. The buffer of a page (FACELETS_BUFFER_SIZE) has to be
   * less than half a region.
   */
  private static final List<String> LONG_LIFE =
      List.of(
          "-XX:-G1UseAdaptiveIHOP",
          "-XX:InitiatingHeapOccupancyPercent=55",
          "-XX:G1HeapRegionSize=1m");

  private final StackOptions options;
  private final ServerProcess server;

  LocalPayara(StackOptions options) {
    this.options = options;
    this.server = new ServerProcess("payara", options.data());
  }

  ServerProcess server() {
    return server;
  }

  void start(Map<String, String> environment) {
    Ports.requireFree(options.listen(), options.port(), "the portal", "--port");
    server.start(command(), environment);
  }

  private List<String> command() {
    Installation installation = options.installation();
    List<String> command = new ArrayList<>(Child.java(options.temporary()));
    command.addAll(List.of("-Xmx768m", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8"));
    command.addAll(options.quickStart() ? SHORT_LIFE : LONG_LIFE);
    command.addAll(List.of("-jar", installation.payaraMicro().toString(), "--nohazelcast"));
    command.addAll(List.of("--port", String.valueOf(options.port())));
    command.addAll(List.of("--prebootcommandfile", preboot().toString()));
    installation.wars().forEach(war -> command.addAll(List.of("--deploy", war.toString())));
    return command;
  }

  /** The file of the repository says loopback; another address needs a variant of it. */
  private Path preboot() {
    Path file = options.installation().preboot();
    if (options.listen().equals("127.0.0.1")) {
      return file;
    }
    try {
      String text = Files.readString(file).replace("127.0.0.1", options.listen());
      return Files.writeString(options.data().resolve("preboot.asadmin"), text);
    } catch (IOException e) {
      throw new StartException("The file " + file + " cannot be used: " + e, e);
    }
  }

  /** Until each WAR is deployed. */
  void awaitDeployment() {
    Deployment deployment = new Deployment(server.output());
    List<Path> wars = options.installation().wars();
    boolean ended =
        Pause.until(
            PATIENCE,
            () ->
                !server.isAlive() || deployment.finished() || deployment.firstFailed(wars) != null);
    Path failed = deployment.firstFailed(wars);
    if (failed != null) {
      throw new StartException(
          "%s could not be deployed: %s; see %s."
              .formatted(failed.getFileName(), deployment.cause(), server.log()));
    }
    if (!ended || !server.isAlive()) {
      throw new StartException(
          "Payara Micro did not start (%s); see %s."
              .formatted(server.output().lastProblem(), server.log()));
    }
  }

  /** Until each context gives its page or sends us to sign in. */
  void awaitAnswers() {
    for (Path war : options.installation().wars()) {
      String address = options.probeUrl(options.port()) + Deployment.context(war);
      if (!Pause.until(SETTLING, () -> works(address))) {
        throw new StartException(
            "%s answers %s with status %d; see %s."
                .formatted(war.getFileName(), address, Web.status(address), server.log()));
      }
    }
  }

  private static boolean works(String address) {
    int status = Web.status(address);
    return status >= 200 && status < 400;
  }

  @Override
  public void close() {
    server.stop();
  }
}
