package nl.pactportal.meetings.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * A mail server in the test JVM, for the container tests: whoever gets a mail has a mailbox there,
 * with any password. The server in the container is told its ports; what is done again and again is
 * switched off, since the tests do it themselves.
 */
public class GreenMailForTest implements LauncherSessionListener {
  private static final String CMD_OPTIONS = "payara.cmdOptions";
  private GreenMail server;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    String given = System.getProperty(CMD_OPTIONS);
    if (given != null) {
      server = new GreenMail(new ServerSetup[] {free("smtp"), free("imap")});
      server.withConfiguration(
          com.icegreen.greenmail.configuration.GreenMailConfiguration.aConfig()
              .withDisabledAuthentication());
      server.start();
      System.setProperty(CMD_OPTIONS, given + options());
    }
  }

  private static ServerSetup free(String protocol) {
    return new ServerSetup(0, "127.0.0.1", protocol);
  }

  private String options() {
    return String.join(
        " ",
        " -Dpact.jobs=false",
        "-Dpact.mail.host=127.0.0.1",
        "-Dpact.mail.port=" + server.getSmtp().getPort(),
        "-Dpact.mail.starttls=false",
        "-Dpact.mail.from=pact@example.org",
        "-Dpact.mail.imap.host=127.0.0.1",
        "-Dpact.mail.imap.port=" + server.getImap().getPort(),
        "-Dpact.mail.imap.user=pact@example.org",
        "-Dpact.mail.imap.starttls=false");
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (server != null) {
      server.stop();
    }
  }
}
