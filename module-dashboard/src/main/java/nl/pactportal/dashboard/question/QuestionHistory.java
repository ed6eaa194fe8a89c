package nl.pactportal.dashboard.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;

/** What happened to a question, and what was answered. */
@ApplicationScoped
class QuestionHistory {
  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  List<StepRow> steps(UUID question) {
    return em.createQuery(
            "select new nl.pactportal.dashboard.question.StepRow(s.from, s.to, s.said,"
                + " s.decisionTitle, s.decisionPath, s.at) from QuestionStep s"
                + " where s.questionId = :question and s.regionCode in :regions"
                + " order by s.at desc, s.id desc",
            StepRow.class)
        .setParameter("question", question)
        .setParameter("regions", user.scope().read())
        .getResultList();
  }

  /** Newest first. */
  List<AnswerRow> answers(UUID question) {
    return answers(List.of(question));
  }

  /** Each with its last answer. */
  List<InventoryLine> inventory(List<QuestionRow> questions) {
    Map<UUID, AnswerRow> last = new HashMap<>();
    if (!questions.isEmpty()) {
      answers(questions.stream().map(QuestionRow::id).toList())
          .forEach(answer -> last.putIfAbsent(answer.questionId(), answer));
    }
    return questions.stream().map(row -> new InventoryLine(row, last.get(row.id()))).toList();
  }

  private List<AnswerRow> answers(List<UUID> questions) {
    return em.createQuery(
            "select new nl.pactportal.dashboard.question.AnswerRow(a.questionId, a.text, d.id,"
                + " d.title, a.source, a.sourceUrl, a.permalink, r.sourceVersion, r.publishedAt,"
                + " a.answeredAt) from QuestionAnswer a"
                + " left join Dataset d on d.id = a.datasetId and d.regionCode = a.datasetRegion"
                + " left join Release r on r.id = a.releaseId and r.regionCode = a.releaseRegion"
                + " where a.regionCode in :regions and a.questionId in :questions"
                + " order by a.answeredAt desc, a.id desc",
            AnswerRow.class)
        .setParameter("questions", questions)
        .setParameter("regions", user.scope().read())
        .getResultList();
  }
}
