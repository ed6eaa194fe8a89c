package nl.pactportal.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Random passwords, made once and kept in a file only this user can read. */
final class Secrets {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path file;
  private final Properties values = new Properties();

  Secrets(Path file) {
    this.file = file;
    if (Files.exists(file)) {
      read();
    }
  }

  String get(String name) {
    if (!values.containsKey(name)) {
      values.setProperty(name, random());
      write();
    }
    return values.getProperty(name);
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  static String random() {
    byte[] bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private void read() {
    try (Reader reader = Files.newBufferedReader(file)) {
      values.load(reader);
    } catch (IOException e) {
      throw new StartException("The password file " + file + " cannot be read: " + e, e);
    }
  }

  private void write() {
    try {
      if (!Files.exists(file)) {
        Files.createFile(file);
        Folders.ownerOnly(file, "rw-------"); // before anything secret is in it
      }
      try (Writer writer = Files.newBufferedWriter(file)) {
        values.store(writer, "Passwords of this instance, made at its first start");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
