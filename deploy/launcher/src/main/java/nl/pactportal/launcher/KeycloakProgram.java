package nl.pactportal.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Keycloak unpacked and built (its "augmentation", a quarter of a minute) once, for every data
 * folder. It is run without its shell script: one process less to lose when something is killed.
 */
final class KeycloakProgram {
  private final Path folder;

  private KeycloakProgram(Path folder) {
    this.folder = folder;
  }

  static KeycloakProgram prepare(Installation installation, Progress progress) {
    KeycloakProgram program = new KeycloakProgram(installation.keycloakProgram());
    try {
      Files.createDirectories(program.folder.getParent());
      Path lock = program.folder.resolveSibling("keycloak.lock");
      try (FileChannel channel =
          FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        channel.lock(); // two test runs may want it at the same moment
        program.prepareAlone(installation.keycloakZip(), progress);
      }
      return program;
    } catch (IOException e) {
      throw new StartException("Keycloak cannot be prepared in " + program.folder + ": " + e, e);
    }
  }

  Path lib() {
    return folder.resolve("lib");
  }

  Path conf() {
    return folder.resolve("conf");
  }

  private void prepareAlone(Path zip, Progress progress) throws IOException {
    Path marker = folder.resolve(".built");
    String wanted = String.valueOf(Files.size(zip));
    if (Files.exists(marker) && Files.readString(marker).equals(wanted)) {
      return;
    }
    progress.say("Preparing Keycloak, the first time only");
    Folders.delete(folder);
    unpack(zip);
    build();
    Files.writeString(marker, wanted);
  }

  private void unpack(Path zip) throws IOException {
    ZipCheck.require(zip);
    try (InputStream file = new BufferedInputStream(Files.newInputStream(zip));
        ZipInputStream in = new ZipInputStream(file)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        unpack(entry, in);
      }
    } catch (IOException e) {
      throw ZipCheck.broken(zip, e);
    }
  }

  /** The archive's only top folder carries the version in its name; it is left out. */
  private void unpack(ZipEntry entry, InputStream content) throws IOException {
    Path name = Path.of(entry.getName()).normalize();
    if (entry.isDirectory() || name.getNameCount() < 2 || name.startsWith("..")) {
      return;
    }
    Path target = folder.resolve(name.subpath(1, name.getNameCount()));
    Files.createDirectories(target.getParent());
    Files.copy(content, target);
  }

  private void build() {
    Path log = folder.resolve("build.log");
    List<String> command = command(folder, folder, "-Xmx512m");
    command.addAll(List.of("build", "--db=dev-file"));
    if (Child.run(command, log) != 0) {
      throw new StartException("Keycloak could not be built; see " + log + ".");
    }
  }

  /** What kc.sh would run, with a home folder that may lie elsewhere. */
  List<String> command(Path home, Path temporary, String heap) {
    List<String> command = new ArrayList<>(Child.java(temporary));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xms64m", heap));
    command.addAll(List.of("-XX:MaxMetaspaceSize=256m", "-XX:+ExitOnOutOfMemoryError"));
    for (String name : List.of("util", "util.concurrent", "security", "lang")) {
      command.add("--add-opens=java.base/java." + name + "=ALL-UNNAMED");
    }
    command.addAll(List.of("-Dfile.encoding=UTF-8", "-Duser.language=en", "-Duser.country=US"));
    command.add("-Dpicocli.disable.closures=true");
    command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
    command.add(
        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
            + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");
    command.add("-Dkc.home.dir=" + home);
    command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
    command.addAll(List.of("-cp", lib().resolve("quarkus-run.jar").toString()));
    command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    return command;
  }
}
