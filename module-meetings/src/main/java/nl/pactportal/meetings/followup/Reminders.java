package nl.pactportal.meetings.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import nl.pactportal.meetings.mail.MailText;
import nl.pactportal.platform.config.Setting;
import nl.pactportal.platform.mail.Letter;
import nl.pactportal.platform.mail.MailAddress;
import nl.pactportal.platform.mail.Outbox;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.region.RegionScope;

/**
 * Reminds those who sit for a party of its open actions: once a week at most, and with nothing in
 * the mail but how many there are and where to find them.
 */
@ApplicationScoped
public class Reminders {
  @Inject ReminderRepository reminders;
  @Inject Outbox outbox;
  @Inject Clock clock;

  /**
   * @return how many mails were written
   */
  @Transactional
  public int send() {
    LocalDate today = LocalDate.now(clock);
    LocalDate week = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    int written = 0;
    for (Recipient recipient : reminders.recipients(today)) {
      // one address with a slip of the keyboard must not keep the others waiting
      Optional<MailAddress> address = MailAddress.read(recipient.email());
      if (address.isPresent() && reminders.note(recipient, week, clock.instant())) {
        outbox.put(letter(recipient, address.get()));
        written++;
      }
    }
    return written;
  }

  private static Letter letter(Recipient recipient, MailAddress address) {
    int open = recipient.openActions();
    String link =
        Setting.BASE_URL.value() + "/meetings/actions/index.xhtml?party=" + recipient.party();
    String body = MailText.body("reminder.body", recipient.partyName(), open, link);
    return Letter.plain(
        RegionScope.SHARED,
        UuidV7.next(),
        address,
        MailText.subject("reminder.subject", open),
        body);
  }
}
