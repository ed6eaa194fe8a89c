package nl.pactportal.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeploymentTest {
  private static final Path PORTAL = Path.of("portal/target/ROOT.war");
  private static final Path FUNDING = Path.of("funding/target/funding.war");

  @TempDir Path folder;

  @Test
  void knowsTheContextOfEachWar() {
    assertEquals("/", Deployment.context(PORTAL));
    assertEquals("/funding/", Deployment.context(FUNDING));
  }

  @Test
  void isSilentWhileWarsAreStillDeployed() throws IOException {
    assertNull(
        after("[INFO] Loading application [ROOT] at [/]").firstFailed(List.of(PORTAL, FUNDING)));
  }

  @Test
  void namesTheWarThatFailedAndItsInnermostCause() throws IOException {
    Deployment deployment =
        after(
            "[INFO] Loading application [ROOT] at [/]",
            "[SEVERE] [[",
            "  Exception during lifecycle processing",
            "jakarta.ejb.EJBException: Initialization failed for Singleton Bad",
            "\tat com.sun.ejb.containers.Some.method(Some.java:1)",
            "Caused by: java.lang.IllegalStateException: Migration V3 failed",
            "\t... 38 more",
            "]]",
            "[SEVERE] Exception while loading the app",
            "java.util.ConcurrentModificationException: noise afterwards");
    assertEquals(FUNDING, deployment.firstFailed(List.of(PORTAL, FUNDING)));
    assertEquals("java.lang.IllegalStateException: Migration V3 failed", deployment.cause());
  }

  @Test
  void findsTheWarThatIsMissingAtTheEnd() throws IOException {
    Deployment deployment =
        after("Loading application [ROOT] at [/]", "Payara Micro 6 (build 42) ready in 3,648 (ms)");
    assertEquals(FUNDING, deployment.firstFailed(List.of(PORTAL, FUNDING)));
    assertNull(deployment.firstFailed(List.of(PORTAL)));
  }

  private Deployment after(String... lines) throws IOException {
    Path log = Files.writeString(folder.resolve("payara.log"), "of an earlier run\n");
    LogTail tail = LogTail.from(log);
    Files.write(log, List.of(lines), StandardOpenOption.APPEND);
    return new Deployment(tail);
  }
}
