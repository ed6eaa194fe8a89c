package nl.pactportal.meetings.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import nl.pactportal.platform.mail.MailServer;

/** A mail server that misbehaves in one chosen manner. */
final class SmtpScript implements AutoCloseable {
  enum Manner {
    BUSY,
    UNKNOWN_RECIPIENT,
    HANGS_UP_AFTER_DATA
  }

  private final ServerSocket socket;
  private final Manner manner;

  SmtpScript(Manner manner) throws IOException {
    this.manner = manner;
    this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::answer);
    thread.setDaemon(true);
    thread.start();
  }

  MailServer server() {
    return new MailServer(
        "127.0.0.1", socket.getLocalPort(), null, null, "pact@example.org", false);
  }

  private void answer() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        talk(client);
      } catch (IOException closed) {
        // the next one, or the end of the test
      }
    }
  }

  private void talk(Socket client) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
    Writer out =
        new java.io.OutputStreamWriter(client.getOutputStream(), StandardCharsets.US_ASCII);
    say(out, "220 ready");
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.equals(".")) {
        return; // it may have kept the mail, it may not
      }
      String reply = reply(line.split("[ :]")[0]);
      if (reply != null) {
        say(out, reply);
      }
    }
  }

  /** Lines of the mail itself get none. */
  private String reply(String verb) {
    return switch (verb) {
      case "EHLO", "HELO", "RSET", "NOOP" -> "250 fine";
      case "MAIL" -> manner == Manner.BUSY ? "451 try later" : "250 fine";
      case "RCPT" -> manner == Manner.UNKNOWN_RECIPIENT ? "550 unknown" : "250 fine";
      case "DATA" -> "354 go on";
      case "QUIT" -> "221 bye";
      default -> null;
    };
  }

  private static void say(Writer out, String line) throws IOException {
    out.write(line + "\r\n");
    out.flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
