package nl.pactportal.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.config.Setting;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.persistence.UuidV7;

/**
 * Takes a mail in the transaction of the step that causes it: both happen or neither. {@link
 * MailSender} sends it afterwards.
 */
@ApplicationScoped
public class Outbox {
  private static final int MOST = 200;

  @PersistenceContext EntityManager em;
  @Inject Clock clock;
  @Inject CurrentUser user;

  /**
   * @return its id
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID put(Letter letter) {
    UUID id = UuidV7.next();
    em.persist(new Mail(id, "<" + id + "@" + host() + ">", letter, clock.instant()));
    return id;
  }

  private static String host() {
    String host = URI.create(Setting.BASE_URL.value()).getHost();
    return host == null ? "pact" : host;
  }

  /** Those that wait, failed or are in doubt, oldest first; the latter two need a decision. */
  @Transactional
  public List<MailRow> unsent() {
    return em.createQuery(
            "select new nl.pactportal.platform.mail.MailRow(m.id, m.version, m.objectId,"
                + " m.recipient, m.subject, m.state, m.attempts, m.createdAt, m.nextAttemptAt,"
                + " m.failure) from Mail m where m.regionCode in :regions and m.state <> :sent"
                + " order by m.createdAt, m.id",
            MailRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("sent", MailState.SENT)
        .setMaxResults(MOST)
        .getResultList();
  }

  /**
   * Forgets what was sent before that moment, with the address it went to. What waits or needs a
   * decision stays.
   *
   * @return how many
   */
  @Transactional
  public int forgetSent(Instant before) {
    return em.createQuery(
            "delete from Mail m where m.regionCode in :regions and m.state = :sent"
                + " and m.sentAt < :before")
        .setParameter("regions", user.scope().write())
        .setParameter("sent", MailState.SENT)
        .setParameter("before", before)
        .executeUpdate();
  }

  /** Sends it once more, by decision of the current user. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void again(UUID id, long seen) {
    find(id, seen).again(clock.instant());
  }

  /** Takes it for sent, by decision of the current user. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void settle(UUID id, long seen) {
    Instant now = clock.instant();
    find(id, seen).settle(now);
  }

  private Mail find(UUID id, long seen) {
    Mail mail =
        em.createQuery(
                "select m from Mail m where m.id = :id and m.regionCode in :regions", Mail.class)
            .setParameter("id", id)
            .setParameter("regions", user.scope().read())
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> new NotFoundException("mail " + id));
    mail.requireVersion(seen);
    return mail;
  }
}
