package nl.pactportal.meetings.invitation;

import static nl.pactportal.meetings.People.SECRETARIAT;
import static nl.pactportal.platform.identity.CurrentUser.callAs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pactportal.meetings.mail.Mailbox;
import nl.pactportal.meetings.record.Database;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.mail.MailSender;
import nl.pactportal.platform.mail.MailServer;
import nl.pactportal.platform.persistence.UuidV7;

/** What the secretariat does and sees, for the tests of invitations. */
@ApplicationScoped
public class InvitationDesk {
  private static final Pattern TOKEN = Pattern.compile("token=([\\w-]{43})");

  @Inject InvitationService invitations;
  @Inject InvitationUpdates updates;
  @Inject MailSender sender;
  @Inject Database database;

  public UUID meeting(String region) throws Exception {
    UUID id = UuidV7.next();
    sql(
        "insert into meetings.meeting (region_code, id, body, held_on, tentative, status, version)"
            + " values ('%s', '%s', 'Overleg', '2090-01-02', false, 'PLANNED', 1)",
        region, id);
    return id;
  }

  public UUID invite(UUID meeting, String email, String party) throws Exception {
    UUID id = UuidV7.next();
    invite(meeting, id, email, party);
    return id;
  }

  public void invite(UUID meeting, UUID id, String email, String party) throws Exception {
    callAs(
        SECRETARIAT,
        () -> {
          invitations.invite(
              meeting, id, new Invitee("Genodigde", email, InvitationRole.REQUIRED, party));
          return null;
        });
  }

  public List<InvitationRow> list(UUID meeting) throws Exception {
    return callAs(SECRETARIAT, () -> invitations.read(meeting)).invitations();
  }

  public InvitationRow row(UUID meeting, UUID id) throws Exception {
    return list(meeting).stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
  }

  public void update() throws Exception {
    callAs(
        updates.actor(),
        () -> {
          updates.run();
          return null;
        });
  }

  /** Everything that arrived there, after all that waits was sent. */
  public List<String> mailsTo(String address) throws Exception {
    MailServer server = MailServer.smtp().orElseThrow();
    while (callAs(Person.system("mail"), () -> sender.send(server)) > 0) {
      continue; // it takes so many at once
    }
    return Mailbox.of(address);
  }

  /** The calendar part of a mail, unfolded. */
  public String calendarOf(String mail) {
    int part = mail.indexOf("Content-Type: text/calendar");
    int begin = mail.indexOf("\r\n\r\n", part) + 4;
    String encoded = mail.substring(begin, mail.indexOf("\r\n--", begin));
    byte[] content = Base64.getMimeDecoder().decode(encoded);
    return new String(content, StandardCharsets.UTF_8).replace("\r\n ", "");
  }

  public String tokenOf(String mail) {
    Matcher found = TOKEN.matcher(mail.replace("=\r\n", "").replace("token=3D", "token="));
    if (!found.find()) {
      throw new AssertionError("no link in " + mail);
    }
    return found.group(1);
  }

  public long attendance(UUID meeting, String condition) throws Exception {
    String rows = "meeting_id = '" + meeting + "' and (" + condition + ")";
    return callAs(SECRETARIAT, () -> database.rows("meetings.attendance", rows));
  }

  public void sql(String statement, Object... arguments) throws Exception {
    callAs(
        SECRETARIAT,
        () ->
            database.inTransaction(
                () ->
                    database
                        .entityManager()
                        .createNativeQuery(statement.formatted(arguments))
                        .executeUpdate()));
  }
}
