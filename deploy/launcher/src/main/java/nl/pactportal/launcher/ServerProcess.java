package nl.pactportal.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server as child process. Its number is noted, so that one left over by a crash is found. */
final class ServerProcess {
  private static final int PATIENCE_SECONDS = 20;

  private final Path data;
  private final Path note;
  private final Path log;
  private Process process;
  private LogTail tail;

  ServerProcess(String name, Path data) {
    this.data = data;
    this.note = data.resolve(name + ".pid");
    this.log = Folders.create(data.resolve("log")).resolve(name + ".log");
  }

  void start(List<String> command, Map<String, String> environment) {
    try {
      Files.deleteIfExists(log);
      tail = LogTail.from(log);
      process = Child.server(command, environment, log);
      Files.writeString(note, String.valueOf(process.pid()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isAlive() {
    return process != null && process.isAlive();
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  LogTail output() {
    return tail;
  }

  Path log() {
    return log;
  }

  void stop() {
    if (process != null) {
      end(process.toHandle());
      forget();
    }
  }

  /** The command line names the data folder, which tells our server from a stranger's process. */
  void stopOrphan() {
    noted()
        .filter(this::isOurs)
        .ifPresent(
            orphan -> {
              end(orphan);
              forget();
            });
  }

  private Optional<ProcessHandle> noted() {
    try {
      return Files.exists(note)
          ? ProcessHandle.of(Long.parseLong(Files.readString(note).strip()))
          : Optional.empty();
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private boolean isOurs(ProcessHandle handle) {
    String[] arguments = handle.info().arguments().orElse(new String[0]);
    return Arrays.stream(arguments).anyMatch(argument -> argument.contains(data.toString()));
  }

  private static void end(ProcessHandle handle) {
    handle.destroy();
    try {
      handle.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      handle.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      handle.destroyForcibly();
    }
  }

  private void forget() {
    try {
      Files.deleteIfExists(note);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
