package nl.pactportal.dashboard.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import nl.pactportal.dashboard.SqlArray;
import nl.pactportal.platform.identity.CurrentUser;

/**
 * Finds questions in much the same words, whatever form they have (Dutch full text of PostgreSQL):
 * at least two words in common, and half of the shorter one. Only among those the asker may read.
 */
@ApplicationScoped
class SimilarQuestions {
  private static final int MOST = 5;
  private static final String FIND =
      "with asked as (select tsvector_to_array(to_tsvector('pg_catalog.dutch',"
          + " cast(?2 as text))) as words), counted as (select q.id, q.asked_on,"
          + " (select count(*) from unnest(tsvector_to_array(q.words)) w"
          + " where w = any (asked.words)) as common,"
          + " least(cardinality(asked.words), length(q.words)) as shorter"
          + " from dashboard.question q, asked where q.status <> 'DECLINED'"
          + " and q.region_code = any(cast(?1 as text[])))"
          + " select cast(id as text) from counted where common >= 2 and common * 2 >= shorter"
          + " order by cast(common as numeric) / shorter desc, asked_on desc, id";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;
  @Inject QuestionRepository questions;

  List<SimilarQuestion> to(String words, UUID but) {
    List<?> found =
        em.createNativeQuery(FIND)
            .setParameter(1, SqlArray.of(user.scope().read()))
            .setParameter(2, words)
            .setMaxResults(MOST + 1)
            .getResultList();
    List<UUID> ids =
        found.stream()
            .map(id -> UUID.fromString(id.toString()))
            .filter(id -> !id.equals(but))
            .limit(MOST)
            .toList();
    return questions.rows(ids).stream()
        .map(
            row ->
                new SimilarQuestion(
                    row.id(), row.regionCode(), row.regionName(), row.subject(), row.status()))
        .toList();
  }
}
