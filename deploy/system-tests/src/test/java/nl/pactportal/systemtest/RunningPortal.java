package nl.pactportal.systemtest;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import nl.pactportal.launcher.Progress;
import nl.pactportal.launcher.Stack;
import nl.pactportal.launcher.StackOptions;

/**
 * A stack and how to reach it. Run as a program it keeps a stack for many test runs: {@code
 * RunningPortal <folder>}, then {@code -Dpact.st.stack=<folder>} for each test.
 */
public final class RunningPortal implements AutoCloseable {
  private static final String FILE = "running.properties";

  /** A benchmark says nothing of a Java that is tuned for a short life. */
  private static final String MEASURED = "pact.st.measured";

  private final Path folder;
  private final Properties values;
  private final Stack stack;

  private RunningPortal(Path folder, Properties values, Stack stack) {
    this.folder = folder;
    this.values = values;
    this.stack = stack;
  }

  public static void main(String[] words) throws Exception {
    Path folder = Path.of(words[0]);
    RunningPortal portal = start(folder);
    Runtime.getRuntime().addShutdownHook(new Thread(portal::close));
    try (Writer writer = Files.newBufferedWriter(folder.resolve(FILE))) {
      portal.values.store(writer, "for tests only");
    }
    System.out.println("ready at " + portal.value("url"));
    while (true) {
      KeycloakSwitch.obey(folder, portal.stack);
      Thread.sleep(200);
    }
  }

  static RunningPortal start(Path folder) {
    StackOptions options = StackOptions.forTests(folder).withProgress(new Progress(System.out));
    Stack stack = Stack.start(Boolean.getBoolean(MEASURED) ? options.asInProduction() : options);
    Properties values = new Properties();
    values.setProperty("url", stack.baseUrl());
    values.setProperty("issuer", stack.issuer());
    values.setProperty("keycloak", stack.keycloakAdmin().url());
    values.setProperty("keycloak.user", stack.keycloakAdmin().user());
    values.setProperty("keycloak.password", stack.keycloakAdmin().password());
    values.setProperty("database", stack.database().url());
    Properties secrets = read(folder.resolve("postgres/passwords.properties"));
    values.setProperty("database.password", secrets.getProperty("postgres"));
    return new RunningPortal(folder, values, stack);
  }

  static RunningPortal at(String folder) {
    return new RunningPortal(Path.of(folder), read(Path.of(folder, FILE)), null);
  }

  private static Properties read(Path file) {
    Properties values = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      values.load(reader);
      return values;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String value(String name) {
    return values.getProperty(name);
  }

  KeycloakSwitch keycloak() {
    return new KeycloakSwitch(folder, stack);
  }

  @Override
  public void close() {
    if (stack != null) {
      stack.close();
    }
  }
}
