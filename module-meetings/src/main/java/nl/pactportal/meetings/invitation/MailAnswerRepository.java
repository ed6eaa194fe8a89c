package nl.pactportal.meetings.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.persistence.UuidV7;

/** Answers that came by mail. */
@ApplicationScoped
public class MailAnswerRepository {
  private static final int MOST = 200;
  private static final int SAID = 4000;
  private static final String INSERT =
      "insert into meetings.mail_answer (region_code, id, message_id, sender, verdict,"
          + " invitation_id, meeting_id, said, received_at, settled_at, version) values (?1, ?2,"
          + " ?3, ?4, ?5, ?6, ?7, ?8, cast(?9 as timestamptz), cast(?10 as timestamptz), 1)"
          + " on conflict do nothing";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  /**
   * Takes a mail once: of two pollers the second waits for the first and then has nothing to do.
   *
   * @return its id, if it is new
   */
  Optional<UUID> insertOnce(
      String region, ReceivedMail mail, MailVerdict verdict, ReplyTarget target, Instant now) {
    String said = clean(mail.said());
    UUID id = UuidV7.next();
    int inserted =
        em.createNativeQuery(INSERT)
            .setParameter(1, region)
            .setParameter(2, id)
            .setParameter(3, clean(mail.messageId()))
            .setParameter(4, clean(mail.sender()))
            .setParameter(5, verdict.name())
            .setParameter(6, target == null ? null : target.invitationId())
            .setParameter(7, target == null ? null : target.meetingId())
            .setParameter(8, said.length() <= SAID ? said : said.substring(0, SAID))
            .setParameter(9, now.toString())
            .setParameter(10, verdict.needsLook() ? null : now.toString())
            .executeUpdate();
    return inserted == 1 ? Optional.of(id) : Optional.empty();
  }

  /** PostgreSQL refuses NUL. */
  private static String clean(String text) {
    return text.replace("\0", "");
  }

  List<MailAnswerRow> open() {
    return em.createQuery(
            "select new nl.pactportal.meetings.invitation.MailAnswerRow(a.id, a.sender, a.verdict,"
                + " a.meetingId, a.said, a.receivedAt) from MailAnswer a"
                + " where a.regionCode in :regions and a.settledAt is null"
                + " order by a.receivedAt, a.id",
            MailAnswerRow.class)
        .setParameter("regions", user.scope().read())
        .setMaxResults(MOST)
        .getResultList();
  }

  MailAnswer find(UUID id) {
    return em.createQuery(
            "select a from MailAnswer a where a.id = :id and a.regionCode in :regions",
            MailAnswer.class)
        .setParameter("id", id)
        .setParameter("regions", user.scope().read())
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("answer " + id));
  }
}
