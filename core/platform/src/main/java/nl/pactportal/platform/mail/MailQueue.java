package nl.pactportal.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.pactportal.platform.identity.CurrentUser;

/** The waiting mails, each step in a transaction of its own: a claim must outlive a crash. */
@ApplicationScoped
class MailQueue {
  /** Longer than every time-out of {@link MailServer} together. */
  static final Duration GIVEN_UP = Duration.ofMinutes(10);

  private static final int MOST_ATTEMPTS = 8;
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

  /** Two senders never get the same one, and neither waits for the other. */
  private static final String NEXT =
      "select * from platform.mail where region_code = any (string_to_array(?1, ','))"
          + " and state = 'WAITING' and next_attempt_at <= ?2"
          + " order by next_attempt_at, id limit 1 for update skip locked";

  private static final String CUT_OFF =
      "select * from platform.mail where region_code = any (string_to_array(?1, ','))"
          + " and state = 'SENDING' and claimed_at <= ?2 for update skip locked";

  @PersistenceContext EntityManager em;
  @Inject Clock clock;
  @Inject CurrentUser user;

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Optional<OutgoingMail> claim() {
    Instant now = clock.instant();
    return found(NEXT, now).stream()
        .findFirst()
        .map(
            mail -> {
              mail.claim(now);
              return mail.outgoing();
            });
  }

  /** Claims nobody finished: the sender is gone, and with it the knowledge what happened. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void doubtCutOff() {
    found(CUT_OFF, clock.instant().minus(GIVEN_UP))
        .forEach(mail -> mail.doubt("the sender stopped while sending"));
  }

  @SuppressWarnings("unchecked")
  private List<Mail> found(String sql, Instant until) {
    return em.createNativeQuery(sql, Mail.class)
        .setParameter(1, String.join(",", user.scope().write()))
        .setParameter(2, java.time.OffsetDateTime.ofInstant(until, java.time.ZoneOffset.UTC))
        .getResultList();
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void sent(UUID id) {
    claimed(id, mail -> mail.sent(clock.instant()));
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void doubt(UUID id, String why) {
    claimed(id, mail -> mail.doubt(why));
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void refused(UUID id, Refusal refusal) {
    claimed(id, mail -> refuse(mail, refusal));
  }

  private void refuse(Mail mail, Refusal refusal) {
    if (refusal.forGood() || mail.getAttempts() >= MOST_ATTEMPTS) {
      mail.failed(refusal.why());
    } else {
      mail.refused(refusal.why(), clock.instant().plus(pause(mail.getAttempts())));
    }
  }

  /** 1, 2, 4, … minutes. */
  static Duration pause(int attempts) {
    return FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 10));
  }

  /** Only while it is still ours: somebody may have put it in doubt meanwhile. */
  private void claimed(UUID id, Consumer<Mail> step) {
    em.createQuery(
            "select m from Mail m where m.id = :id and m.regionCode in :regions"
                + " and m.state = :sending",
            Mail.class)
        .setParameter("id", id)
        .setParameter("regions", user.scope().write())
        .setParameter("sending", MailState.SENDING)
        .getResultList()
        .forEach(step);
  }
}
