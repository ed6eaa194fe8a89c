package nl.pactportal.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks the PostgreSQL of this platform; a marker written last tells a whole one from a half. */
final class PostgresBinaries {
  private static final int OWNER_EXECUTES = 0100;

  private final Path folder;

  private PostgresBinaries(Path folder) {
    this.folder = folder;
  }

  static PostgresBinaries in(Path home) {
    PostgresBinaries binaries = new PostgresBinaries(home.resolve("pgsql"));
    binaries.unpackWhenNeeded();
    return binaries;
  }

  String tool(String name) {
    return folder.resolve("bin").resolve(name).toString();
  }

  private void unpackWhenNeeded() {
    URL archive = archive();
    Path marker = folder.resolve(".unpacked");
    try {
      String wanted = String.valueOf(archive.openConnection().getContentLengthLong());
      if (Files.exists(marker) && Files.readString(marker).equals(wanted)) {
        return;
      }
      Folders.delete(folder);
      unpack(archive);
      Files.writeString(marker, wanted);
    } catch (IOException e) {
      throw new StartException(
          "PostgreSQL cannot be unpacked to " + folder + " (" + e.getMessage() + ").", e);
    }
  }

  private static URL archive() {
    String name = "postgres-" + system() + "-" + processor() + ".txz";
    URL archive = PostgresBinaries.class.getClassLoader().getResource(name);
    if (archive == null) {
      throw new StartException("No PostgreSQL binaries for this platform (" + name + ").");
    }
    return archive;
  }

  private static String system() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : "linux";
  }

  private static String processor() {
    return System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
  }

  private void unpack(URL archive) throws IOException {
    try (InputStream in = new BufferedInputStream(archive.openStream());
        var tar = new TarArchiveInputStream(new XZCompressorInputStream(in))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(entry, tar);
      }
    }
  }

  private void unpack(TarArchiveEntry entry, InputStream content) throws IOException {
    Path target = folder.resolve(entry.getName()).normalize();
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else if (entry.isLink()) {
      Files.createLink(target, folder.resolve(entry.getLinkName()).normalize());
    } else {
      Files.copy(content, target);
      if ((entry.getMode() & OWNER_EXECUTES) != 0) {
        Folders.ownerOnly(target, "rwx------");
      }
    }
  }
}
