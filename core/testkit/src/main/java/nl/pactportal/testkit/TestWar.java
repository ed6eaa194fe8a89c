package nl.pactportal.testkit;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The WAR Maven built, plus what tests need inside it:
 *
 * <pre>{@code
 * @Deployment
 * static WebArchive war() {
 *   return TestWar.of("meetings");
 * }
 * }</pre>
 *
 * <p>All test classes of the module go in with the resources beside them, not only those of one
 * package: the first test deploys the archive and all others share it.
 */
public final class TestWar {
  private static final Path TEST_CLASSES = Path.of("target", "test-classes", "nl", "pactportal");

  /** Unit, architecture and browser tests need libraries that are not in the WAR. */
  private static final Pattern ELSEWHERE = Pattern.compile("\\w+(Test|ST)(\\$.*)?\\.class");

  private TestWar() {}

  public static WebArchive of(String name) {
    File built = new File("target/" + name + ".war");
    if (!built.isFile()) {
      throw new IllegalStateException(built + " is missing: run mvn verify, not mvn test");
    }
    WebArchive war = ShrinkWrap.createFromZipFile(WebArchive.class, built);
    testFiles().forEach(file -> war.add(file.content(), file.target()));
    return war.addClasses(SelectCounter.class, PersonColumns.class);
  }

  private record TestFile(Path path) {
    FileAsset content() {
      return new FileAsset(path.toFile());
    }

    String target() {
      return "WEB-INF/classes/nl/pactportal/" + TEST_CLASSES.relativize(path);
    }
  }

  private static Stream<TestFile> testFiles() {
    try (Stream<Path> files = Files.walk(TEST_CLASSES)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !ELSEWHERE.matcher(file.getFileName().toString()).matches())
          .map(TestFile::new)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
