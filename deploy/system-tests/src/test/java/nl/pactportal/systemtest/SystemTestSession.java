package nl.pactportal.systemtest;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Stops at the end what the tests started: browser first, then the portal. */
public final class SystemTestSession implements LauncherSessionListener {
  @Override
  public void launcherSessionClosed(LauncherSession session) {
    Browsers.close();
    Portal.stop();
  }
}
