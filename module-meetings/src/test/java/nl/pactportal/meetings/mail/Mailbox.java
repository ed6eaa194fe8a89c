package nl.pactportal.meetings.mail;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import nl.pactportal.platform.config.Setting;

/** What arrived at an address, read over IMAP from within the container. */
public final class Mailbox {
  private Mailbox() {}

  /** Raw texts of its mails, oldest first. */
  public static List<String> of(String address) throws Exception {
    List<String> mails = new ArrayList<>();
    Store store = Session.getInstance(new Properties()).getStore("imap");
    store.connect("127.0.0.1", (int) Setting.IMAP_PORT.number(), address, "any");
    try (store;
        Folder inbox = store.getFolder("INBOX")) {
      inbox.open(Folder.READ_ONLY);
      for (Message message : inbox.getMessages()) {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        message.writeTo(raw);
        mails.add(raw.toString(StandardCharsets.UTF_8));
      }
    }
    return mails;
  }
}
