package nl.pactportal.systemtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.pactportal.launcher.Stack;

/**
 * Switches Keycloak off and on while the portal runs; a stack of another process is asked to by a
 * file in its folder.
 */
public final class KeycloakSwitch {
  private static final String OFF = "keycloak-off";
  private static final String ON = "keycloak-on";

  private final Path folder;
  private final Stack stack;

  KeycloakSwitch(Path folder, Stack stack) {
    this.folder = folder;
    this.stack = stack;
  }

  public static KeycloakSwitch get() {
    return Portal.running().keycloak();
  }

  public void off() {
    if (stack == null) {
      ask(OFF);
    } else {
      stack.stopKeycloak();
    }
  }

  public void on() {
    if (stack == null) {
      ask(ON);
    } else {
      stack.startKeycloak();
    }
  }

  private void ask(String wish) {
    try {
      Path file = Files.createFile(folder.resolve(wish));
      Waiting.until("the stack obeys " + wish, () -> Files.notExists(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void obey(Path folder, Stack stack) throws IOException {
    if (Files.exists(folder.resolve(OFF))) {
      stack.stopKeycloak();
      Files.delete(folder.resolve(OFF));
    }
    if (Files.exists(folder.resolve(ON))) {
      stack.startKeycloak();
      Files.delete(folder.resolve(ON));
    }
  }
}
