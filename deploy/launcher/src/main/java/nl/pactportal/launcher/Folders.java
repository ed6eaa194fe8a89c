package nl.pactportal.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders of this instance: for its own user only, with room to work in. */
final class Folders {
  private static final long MEGABYTE = 1024L * 1024;

  private Folders() {}

  static Path create(Path folder) {
    try {
      Files.createDirectories(folder);
      ownerOnly(folder, "rwx------");
      return folder.toRealPath();
    } catch (IOException e) {
      throw new StartException("The folder " + folder + " cannot be made or written: " + e, e);
    }
  }

  static void ownerOnly(Path path, String permissions) throws IOException {
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
  }

  static void requireSpace(Path folder, long megabytes) {
    try {
      long free = Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
      if (free < megabytes) {
        throw new StartException(
            "Not enough disk space at %s: %d MB free, %d MB needed."
                .formatted(folder, free, megabytes));
      }
    } catch (IOException e) {
      throw new StartException("The folder " + folder + " cannot be read: " + e, e);
    }
  }

  static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
