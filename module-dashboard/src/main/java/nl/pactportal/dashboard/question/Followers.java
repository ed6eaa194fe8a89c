package nl.pactportal.dashboard.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.platform.config.Setting;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.mail.Letter;
import nl.pactportal.platform.mail.MailAddress;
import nl.pactportal.platform.mail.Outbox;

/**
 * Who hears of a question by mail. A mail holds a link and nothing else: it asks no sign-on, and
 * whoever may not read the question any more finds nothing behind it.
 */
@ApplicationScoped
class Followers {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  @PersistenceContext EntityManager em;
  @Inject Outbox outbox;
  @Inject CurrentUser user;

  Optional<String> addressOf(UUID question, String owner) {
    return of(question).stream()
        .filter(row -> row[0].equals(owner))
        .map(row -> (String) row[1])
        .findFirst();
  }

  private List<Object[]> of(UUID question) {
    return em.createQuery(
            "select f.ownerSubject, f.address from QuestionFollower f"
                + " where f.questionId = :question and f.regionCode in :regions order by f.id",
            Object[].class)
        .setParameter("question", question)
        .setParameter("regions", user.scope().read())
        .getResultList();
  }

  void add(String region, UUID question, String owner, MailAddress address) {
    Optional<QuestionFollower> there =
        em.createQuery(
                "select f from QuestionFollower f where f.questionId = :question"
                    + " and f.ownerSubject = :owner and f.regionCode in :regions",
                QuestionFollower.class)
            .setParameter("question", question)
            .setParameter("owner", owner)
            .setParameter("regions", user.scope().write())
            .getResultStream()
            .findFirst();
    there.ifPresentOrElse(
        follower -> follower.moveTo(address),
        () -> em.persist(new QuestionFollower(region, question, owner, address)));
  }

  void remove(UUID question, String owner) {
    em.createQuery(
            "delete from QuestionFollower f where f.questionId = :question"
                + " and f.ownerSubject = :owner and f.regionCode in :regions")
        .setParameter("question", question)
        .setParameter("owner", owner)
        .setParameter("regions", user.scope().write())
        .executeUpdate();
  }

  /** To all but who did it; once a question is closed their addresses are forgotten. */
  void tell(Question question) {
    UUID id = question.getId();
    String link = Setting.BASE_URL.value() + "/dashboard/questions/detail.xhtml?id=" + id;
    String body =
        DashboardTexts.say(DUTCH, "question.mail", link)
            + "\n\n"
            + DashboardTexts.say(Locale.ENGLISH, "question.mail", link)
            + "\n";
    String subject = DashboardTexts.say(DUTCH, "question.mail.subject");
    for (Object[] row : of(id)) {
      if (!row[0].equals(user.getSubject())) {
        MailAddress address = new MailAddress((String) row[1]);
        outbox.put(Letter.plain(question.getRegionCode(), id, address, subject, body));
      }
    }
    if (question.getStatus().isClosed()) {
      em.createQuery(
              "delete from QuestionFollower f where f.questionId = :question"
                  + " and f.regionCode in :regions")
          .setParameter("question", id)
          .setParameter("regions", user.scope().write())
          .executeUpdate();
    }
  }
}
