package nl.pactportal.dashboard.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.pactportal.dashboard.SqlArray;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;

/** Reads the register within what the current user may see. */
@ApplicationScoped
class QuestionRepository {
  static final String ROW =
      "select new nl.pactportal.dashboard.question.QuestionRow(q.id, q.version, q.regionCode,"
          + " p.name, q.subject, q.text, q.reason, q.asker, q.askedOn, q.askedBy, q.registeredAt,"
          + " q.status, q.statusBefore, q.holdLink, q.duplicateOf, q.duplicateOfPact, q.supplier,"
          + " q.amount, q.decidedBy, q.decidedOn) from Question q"
          + " join Party p on p.code = q.regionCode where q.regionCode in :regions";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  List<QuestionRow> list(QuestionFilter filter, int first, int most) {
    List<?> ids =
        filtered("select cast(q.id as text)", filter, " order by q.asked_on desc, q.id desc")
            .setFirstResult(first)
            .setMaxResults(most)
            .getResultList();
    return rows(ids.stream().map(id -> UUID.fromString(id.toString())).toList());
  }

  long count(QuestionFilter filter) {
    return ((Number) filtered("select count(*)", filter, "").getSingleResult()).longValue();
  }

  private Query filtered(String select, QuestionFilter filter, String order) {
    String words =
        filter.words() == null
            ? ""
            : " and q.words @@ websearch_to_tsquery('pg_catalog.dutch', cast(?4 as text))";
    Query query =
        em.createNativeQuery(
            select
                + " from dashboard.question q where q.region_code = any(cast(?1 as text[]))"
                + (filter.status() == null ? "" : " and q.status = ?2")
                + (filter.region() == null ? "" : " and q.region_code = ?3")
                + (filter.open()
                    ? " and q.status not in ('ANSWERED', 'DECLINED', 'DUPLICATE')"
                    : "")
                + words
                + order);
    query.setParameter(1, SqlArray.of(user.scope().read()));
    if (filter.status() != null) {
      query.setParameter(2, filter.status().name());
    }
    if (filter.region() != null) {
      query.setParameter(3, filter.region());
    }
    return filter.words() == null ? query : query.setParameter(4, filter.words());
  }

  /** In the order of the ids. */
  List<QuestionRow> rows(List<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return em.createQuery(ROW + " and q.id in :ids", QuestionRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("ids", ids)
        .getResultStream()
        .sorted(Comparator.comparingInt(row -> ids.indexOf(row.id())))
        .toList();
  }

  /** How many there are of each. */
  Map<QuestionStatus, Long> perStatus() {
    return em.createQuery(
            "select q.status, count(q) from Question q where q.regionCode in :regions"
                + " group by q.status",
            Object[].class)
        .setParameter("regions", user.scope().read())
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> (QuestionStatus) row[0],
                row -> (Long) row[1],
                Long::sum,
                () -> new EnumMap<>(QuestionStatus.class)));
  }

  /**
   * @throws NotFoundException if there is no such question for this user
   */
  QuestionRow row(UUID id) {
    return find(id).orElseThrow(() -> new NotFoundException("question " + id));
  }

  Optional<QuestionRow> find(UUID id) {
    return id == null ? Optional.empty() : rows(List.of(id)).stream().findFirst();
  }

  List<QuestionRow> repeating(UUID original) {
    return em.createQuery(
            ROW + " and (q.duplicateOf = :id or q.duplicateOfPact = :id) order by q.askedOn, q.id",
            QuestionRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("id", original)
        .getResultList();
  }

  /** Those that could be the original of that one: its readers can read them, too. */
  List<QuestionRow> originals(QuestionRow of, Collection<String> regions, int most) {
    return em.createQuery(
            ROW + " and q.id <> :id and q.status not in :none order by q.askedOn desc, q.id desc",
            QuestionRow.class)
        .setParameter("regions", regions)
        .setParameter("id", of.id())
        .setParameter("none", List.of(QuestionStatus.DUPLICATE, QuestionStatus.DECLINED))
        .setMaxResults(most)
        .getResultList();
  }

  List<Question> held() {
    return em.createQuery(
            "select q from Question q where q.regionCode in :regions and q.status = :held"
                + " order by q.id",
            Question.class)
        .setParameter("regions", user.scope().write())
        .setParameter("held", QuestionStatus.ON_HOLD)
        .getResultList();
  }

  /** For a change: nobody else changes it meanwhile. */
  Question lock(UUID id) {
    return em.createQuery(
            "select q from Question q where q.id = :id and q.regionCode in :regions",
            Question.class)
        .setParameter("id", id)
        .setParameter("regions", user.scope().read())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("question " + id));
  }

  void add(Object row) {
    em.persist(row);
  }
}
