package nl.pactportal.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where the built things are, seen from the root of the repository. */
public record Installation(Path root) {
  private static final String MODULE = "module-";

  /** The one deploy/start belongs to, else the one around the current folder. */
  public static Installation find() {
    String told = System.getProperty("pact.root");
    if (told != null) {
      return new Installation(Path.of(told));
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("deploy/keycloak/pact-realm.json"))) {
        return new Installation(at);
      }
    }
    throw new StartException("Not inside a copy of Pact Portal; start it with deploy/start.");
  }

  /** Everything there and whole: better known now than half-way. */
  void check() {
    wars().forEach(ZipCheck::require);
    payaraMicro();
    ZipCheck.require(keycloakZip());
  }

  /** The portal and every module beside it; the names of the files are their contexts. */
  List<Path> wars() {
    List<Path> wars = new ArrayList<>(List.of(root.resolve("core/portal/target/ROOT.war")));
    modules().forEach(id -> wars.add(root.resolve(MODULE + id + "/target/" + id + ".war")));
    wars.forEach(Installation::require);
    return wars;
  }

  /** A folder {@code module-x} holds module x, at {@code /x}. */
  public List<String> modules() {
    try (Stream<Path> folders = Files.list(root)) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .filter(name -> name.startsWith(MODULE))
          .map(name -> name.substring(MODULE.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new StartException("Cannot read " + root + ": " + e.getMessage());
    }
  }

  Path payaraMicro() {
    return ZipCheck.require(dist().resolve("payara-micro.jar"));
  }

  Path keycloakZip() {
    return require(dist().resolve("keycloak.zip"));
  }

  /** The one unpacked and built Keycloak, shared by all data folders. */
  Path keycloakProgram() {
    return root.resolve("deploy/launcher/target/keycloak");
  }

  Path realm() {
    return require(root.resolve("deploy/keycloak/pact-realm.json"));
  }

  Path demoUsers() {
    return require(root.resolve("deploy/keycloak/demo-users.json"));
  }

  Path preboot() {
    return require(root.resolve("deploy/payara/preboot.asadmin"));
  }

  private Path dist() {
    return root.resolve("deploy/launcher/target/dist");
  }

  private static Path require(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new StartException("The file " + file + " is missing; run deploy/start to build it.");
    }
    return file;
  }
}
