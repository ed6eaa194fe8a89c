package nl.pactportal.testkit.container;

import java.util.logging.Level;
import java.util.logging.Logger;
import nl.pactportal.testkit.TestDatabase;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Gives a test JVM its database before Arquillian reads its settings. Only container tests have the
 * property; unit tests must not pay for a server.
 */
public class TestDatabaseSession implements LauncherSessionListener {
  private static final String CMD_OPTIONS = "payara.cmdOptions";

  /** Tests run the jobs themselves; one that ran meanwhile would change what they count. */
  private static final String NO_JOBS = " -Dpact.jobs=false";

  /** It prints its whole command, passwords included; the reference keeps the level alive. */
  private static final Logger ADAPTER = Logger.getLogger("fish.payara.arquillian");

  private String givenOptions;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    givenOptions = System.getProperty(CMD_OPTIONS);
    if (givenOptions != null) {
      ADAPTER.setLevel(Level.WARNING);
      System.setProperty(CMD_OPTIONS, givenOptions + NO_JOBS + " " + TestDatabase.start());
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (givenOptions != null) {
      TestDatabase.stop();
      System.setProperty(CMD_OPTIONS, givenOptions);
    }
  }
}
