package nl.pactportal.funding.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.region.RegionScope;

/** Questions of the user's own regions, and answers of all. */
@ApplicationScoped
class QuestionRepository {
  private static final int MOST = 500;
  private static final String QUESTION =
      "select new nl.pactportal.funding.guide.QuestionRow(q.id, q.version, q.regionCode, r.name,"
          + " q.callId, q.text, p.number, p.heading, q.askedAt, q.answerId)"
          + " from Question q join Party r on r.code = q.regionCode"
          + " left join Paragraph p on p.id = q.paragraphId and p.regionCode = :shared"
          + " where q.regionCode in :regions";
  private static final String ANSWER =
      "select new nl.pactportal.funding.guide.AnswerRow(a.id, a.version, a.callId, a.question,"
          + " a.answer, g.id, g.number, p.number, a.answeredAt) from Answer a"
          + " left join Paragraph p on p.id = a.paragraphId and p.regionCode = :shared"
          + " left join Guide g on g.id = p.guideId and g.regionCode = :shared"
          + " where a.regionCode in :regions";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  /** Oldest first. */
  List<QuestionRow> questions(UUID callId) {
    return rows(QUESTION + " and q.callId = :id order by q.askedAt, q.id", QuestionRow.class)
        .setParameter("id", callId)
        .setMaxResults(MOST)
        .getResultList();
  }

  Optional<QuestionRow> question(UUID id) {
    return rows(QUESTION + " and q.id = :id", QuestionRow.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** Newest first. */
  List<AnswerRow> answers(UUID callId) {
    return rows(ANSWER + " and a.callId = :id order by a.answeredAt desc, a.id", AnswerRow.class)
        .setParameter("id", callId)
        .setMaxResults(MOST)
        .getResultList();
  }

  Optional<AnswerRow> answer(UUID id) {
    return rows(ANSWER + " and a.id = :id", AnswerRow.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  Optional<Question> lockQuestion(UUID id) {
    return locked(Question.class, id);
  }

  Optional<Answer> lockAnswer(UUID id) {
    return locked(Answer.class, id);
  }

  /** At once, so that what refers to it finds it there. */
  void add(Object thing) {
    em.persist(thing);
    em.flush();
  }

  private <T> TypedQuery<T> rows(String query, Class<T> type) {
    return em.createQuery(query, type)
        .setParameter("regions", user.scope().read())
        .setParameter("shared", RegionScope.SHARED);
  }

  private <T> Optional<T> locked(Class<T> type, UUID id) {
    return em.createQuery(
            "select x from "
                + type.getSimpleName()
                + " x where x.id = :id and x.regionCode in :regions",
            type)
        .setParameter("id", id)
        .setParameter("regions", user.scope().write())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }
}
