package nl.pactportal.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** A download that broke off has no table of contents, which stands at the end of the file. */
final class ZipCheck {
  private ZipCheck() {}

  static Path require(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      zip.size();
      return file;
    } catch (IOException e) {
      throw broken(file, e);
    }
  }

  static StartException broken(Path file, IOException cause) {
    return new StartException(
        ("The file %s is incomplete or damaged (%s); delete it, and its original below"
                + " ~/.m2/repository if that is damaged too, and run deploy/start again to fetch it.")
            .formatted(file, cause.getMessage()),
        cause);
  }
}
