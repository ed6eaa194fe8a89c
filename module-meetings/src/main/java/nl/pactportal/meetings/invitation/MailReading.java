package nl.pactportal.meetings.invitation;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.pactportal.platform.identity.SecretToken;

/** What of a mail matters here. It is from outside: nothing in it may be taken for granted. */
final class MailReading {
  private static final int MOST_BYTES = 262_144;
  private static final int DEEPEST = 5;

  private MailReading() {}

  static ReceivedMail of(Message message) {
    String sender = sender(message);
    String calendar = calendar(message);
    String said = header(message, "Subject") + "\n" + (calendar == null ? "" : calendar);
    String id = header(message, "Message-ID");
    String digest = new SecretToken(sender + header(message, "Date") + said).hash();
    return new ReceivedMail(id.isBlank() ? digest : id, sender, calendar, said);
  }

  private static String sender(Message message) {
    try {
      Address[] from = message.getFrom();
      return from != null && from.length == 1 && from[0] instanceof InternetAddress address
          ? String.valueOf(address.getAddress())
          : header(message, "From");
    } catch (MessagingException unreadable) {
      return header(message, "From");
    }
  }

  private static String header(Message message, String name) {
    try {
      String[] values = message.getHeader(name);
      return values == null || values.length == 0 ? "" : values[0];
    } catch (MessagingException unreadable) {
      return "";
    }
  }

  private static String calendar(Message message) {
    try {
      return find(message, 0).orElse(null);
    } catch (MessagingException | IOException | RuntimeException unreadable) {
      return null;
    }
  }

  private static Optional<String> find(Part part, int depth)
      throws MessagingException, IOException {
    if (part.isMimeType("text/calendar") || part.isMimeType("application/ics")) {
      return Optional.of(text(part));
    }
    if (depth < DEEPEST
        && part.isMimeType("multipart/*")
        && part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        Optional<String> found = find(parts.getBodyPart(i), depth + 1);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static String text(Part part) throws MessagingException, IOException {
    try (InputStream content = part.getInputStream()) {
      return new String(content.readNBytes(MOST_BYTES), charset(part));
    }
  }

  private static Charset charset(Part part) throws MessagingException {
    String said = new ContentType(part.getContentType()).getParameter("charset");
    try {
      return said == null ? StandardCharsets.UTF_8 : Charset.forName(said);
    } catch (IllegalArgumentException unknown) {
      return StandardCharsets.UTF_8;
    }
  }
}
