package nl.pactportal.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** The data folder of one PostgreSQL: made once, whole or not at all, and kept. */
final class PostgresData {
  private final Path folder;
  private final PostgresTools tools;

  PostgresData(Path folder, PostgresTools tools) {
    this.folder = folder;
    this.tools = tools;
  }

  Path folder() {
    return folder;
  }

  boolean exists() {
    if (Files.exists(folder) && !Files.exists(folder.resolve(".initialised"))) {
      throw new StartException(folder + " is not a complete database; put it aside by hand.");
    }
    return Files.exists(folder);
  }

  /** Made beside its place and moved there when whole, so that a crash leaves no half database. */
  void create(String user, String password) {
    Path half = folder.resolveSibling(folder.getFileName() + ".new");
    Path passwordFile = folder.resolveSibling(".initdb");
    try {
      Folders.delete(half);
      Files.writeString(passwordFile, "");
      Folders.ownerOnly(passwordFile, "rw-------");
      Files.writeString(passwordFile, password + "\n");
      if (tools.initdb(half, user, passwordFile) != 0) {
        throw new StartException("The database could not be made; see " + log() + ".");
      }
      Files.writeString(half.resolve(".initialised"), "");
      Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
      Files.delete(passwordFile);
    } catch (IOException e) {
      throw new StartException("The database could not be made: " + e, e);
    }
  }

  /** A crash of the launcher leaves its PostgreSQL running: that one is stopped first. */
  void stopOrphan() {
    Optional<ProcessHandle> holder = holder();
    if (holder.isEmpty()) {
      return;
    }
    List<String> arguments = List.of(holder.get().info().arguments().orElse(new String[0]));
    if (arguments.contains(folder.toString())) {
      tools.stop(folder);
    } else if (!arguments.isEmpty()) {
      forget(); // the number belongs to another program since
    }
  }

  /** The process named in postmaster.pid, when there is one with that number. */
  private Optional<ProcessHandle> holder() {
    Path file = folder.resolve("postmaster.pid");
    try {
      return Files.exists(file)
          ? ProcessHandle.of(Long.parseLong(Files.readAllLines(file).get(0).strip()))
          : Optional.empty();
    } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  void forget() {
    try {
      Files.deleteIfExists(folder.resolve("postmaster.pid"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path log() {
    return folder.resolveSibling("postgres.log");
  }
}
