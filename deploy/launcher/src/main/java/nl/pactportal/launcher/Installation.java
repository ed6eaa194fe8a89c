package nl.pactportal.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the built things are, seen from the root of the repository. */
public record Installation(Path root) {

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

  /** The four WARs; their file names are their contexts. */
  List<Path> wars() {
    List<Path> wars =
        List.of(
            root.resolve("core/portal/target/ROOT.war"),
            root.resolve("module-meetings/target/meetings.war"),
            root.resolve("module-funding/target/funding.war"),
            root.resolve("module-dashboard/target/dashboard.war"));
    wars.forEach(Installation::require);
    return wars;
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
