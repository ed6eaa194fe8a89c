package nl.pactportal.funding.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;

/** The questions themselves; those of no call are of every call. */
@ApplicationScoped
class ChecklistRepository {
  private static final int MOST_ENDED = 200;
  private static final String ROWS =
      "select new nl.pactportal.funding.assessment.CheckRow(i.id, i.version, i.callId, i.phase,"
          + " i.questionNl, i.questionEn, i.source, i.highest, i.untilAt, i.endedByName)"
          + " from CheckItem i where i.regionCode in :regions and ";

  /** Not what goes on at another place from the same moment on. */
  private static final String ENDED =
      "i.untilAt is not null and not exists (select n.id from CheckItem n"
          + " where n.regionCode = i.regionCode and n.sinceAt = i.untilAt and n.phase = i.phase"
          + " and n.place <> i.place and n.questionNl = i.questionNl";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  /** What is asked now. */
  List<CheckRow> asked(UUID callId) {
    return rows(callId, "i.untilAt is null order by i.phase, i.place, i.id").getResultList();
  }

  /** What every call asks that opens then. */
  List<CheckRow> askedAt(Instant opening) {
    return rows(
            null,
            "i.sinceAt <= :at and (i.untilAt is null or i.untilAt > :at)"
                + " order by i.phase, i.place, i.id")
        .setParameter("at", opening)
        .getResultList();
  }

  /** Newest first. */
  List<CheckRow> ended(UUID callId) {
    return rows(
            callId,
            ENDED + " and " + of("n", callId) + ") order by i.untilAt desc, i.phase, i.place, i.id")
        .setMaxResults(MOST_ENDED)
        .getResultList();
  }

  boolean isEnded(UUID callId, UUID id) {
    return !rows(callId, "i.untilAt is not null and i.id = :id")
        .setParameter("id", id)
        .getResultList()
        .isEmpty();
  }

  private TypedQuery<CheckRow> rows(UUID callId, String rest) {
    TypedQuery<CheckRow> query =
        em.createQuery(ROWS + of("i", callId) + " and " + rest, CheckRow.class)
            .setParameter("regions", user.scope().read());
    return callId == null ? query : query.setParameter("call", callId);
  }

  private static String of(String item, UUID callId) {
    return item + (callId == null ? ".callId is null" : ".callId = :call");
  }

  /** Nobody else changes that list until this transaction ends; then what others did is seen. */
  List<CheckItem> lock(UUID callId) {
    locked(callId);
    return locked(callId);
  }

  private List<CheckItem> locked(UUID callId) {
    TypedQuery<CheckItem> query =
        em.createQuery(
                "select i from CheckItem i where i.regionCode in :regions and i.untilAt is null"
                    + " and "
                    + of("i", callId)
                    + " order by i.phase, i.place, i.id",
                CheckItem.class)
            .setParameter("regions", user.scope().write())
            .setLockMode(LockModeType.PESSIMISTIC_WRITE);
    return (callId == null ? query : query.setParameter("call", callId)).getResultList();
  }

  boolean exists(UUID id) {
    return !em.createQuery(
            "select i.id from CheckItem i where i.id = :id and i.regionCode in :regions",
            UUID.class)
        .setParameter("id", id)
        .setParameter("regions", user.scope().read())
        .getResultList()
        .isEmpty();
  }

  void add(CheckItem item) {
    em.persist(item);
  }
}
