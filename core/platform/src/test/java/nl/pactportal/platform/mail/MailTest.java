package nl.pactportal.platform.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.persistence.UuidV7;
import org.junit.jupiter.api.Test;

class MailTest {
  private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");

  private static Mail mail(String subject) {
    UUID id = UuidV7.next();
    Letter letter =
        Letter.plain("AM25", id, new MailAddress("gast@example.org"), subject, "https://x/y");
    return new Mail(id, "<" + id + "@x>", letter, NOW);
  }

  @Test
  void aLineBreakInTheSubjectBecomesNoHeader() {
    String subject = mail("Overleg\r\nBcc: alle@example.org\u2028X").outgoing().subject();
    assertFalse(subject.matches("(?s).*[\\r\\n\\u2028].*"), subject);
    assertEquals("Overleg Bcc: alle@example.org X", subject);
  }

  @Test
  void whatLeftIsNotKept() {
    Mail mail = mail("Overleg");
    mail.claim(NOW);
    mail.sent(NOW);
    assertEquals("", mail.outgoing().body());
    assertNull(mail.outgoing().calendar());
  }

  @Test
  void onlyWhatIsOpenCanBeDecided() {
    Mail mail = mail("Overleg");
    assertThrows(BusinessException.class, () -> mail.again(NOW));
    mail.claim(NOW);
    mail.doubt("cut off");
    mail.again(NOW);
    assertEquals(MailState.WAITING, mail.getState());
    assertThrows(BusinessException.class, () -> mail.settle(NOW));
  }

  @Test
  void thePauseGrows() {
    assertEquals(Duration.ofMinutes(1), MailQueue.pause(1));
    assertEquals(Duration.ofMinutes(8), MailQueue.pause(4));
  }
}
