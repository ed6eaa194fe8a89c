package nl.pactportal.funding.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.funding.ListOrder;
import nl.pactportal.funding.ListPages;
import nl.pactportal.funding.PageOf;
import nl.pactportal.funding.letter.LetterKind;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;

/** Stores objections and finds them. */
@ApplicationScoped
class ObjectionRepository {
  private static final String ROW =
      "select new nl.pactportal.funding.objection.ObjectionRow(o.id, o.version, o.regionCode,"
          + " p.name, o.letterId, o.dossierId, o.decisionBy, o.number, o.about, o.grounds,"
          + " o.filedByName, o.receivedOn, o.filingLastDay, o.status, o.handler, o.handlerName,"
          + " o.committee, o.dueOn, o.suspendedDays, o.missing, o.remedyAskedOn, o.remedyUntil,"
          + " o.extendedOn, o.hearingOn, o.hearingSaid, o.hearingWaived, o.reason, o.decidedAt,"
          + " o.withdrawnWay, o.withdrawnOn, o.withdrawnByName)"
          + " from Objection o join Party p on p.code = o.regionCode where o.regionCode in :regions";

  private static final ListOrder UNDECIDED =
      ListOrder.of("funding.objection", "decided_at desc, filed_at desc, id desc");

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;
  @Inject ListPages lists;

  String nextNumber(int year) {
    Object number =
        em.createNativeQuery("select nextval('funding.objection_number')").getSingleResult();
    return "BZ%d-%04d".formatted(year, ((Number) number).longValue());
  }

  void add(Object entity) {
    em.persist(entity);
    em.flush();
  }

  /** At once, so that what is not allowed fails here. */
  void flush() {
    em.flush();
  }

  /** What is still to be decided stands first. */
  PageOf<ObjectionRow> page(int wanted, int size) {
    return lists.page(UNDECIDED, wanted, size, Set.of(), this::withIds, ObjectionRow::id);
  }

  private List<ObjectionRow> withIds(List<UUID> ids) {
    return em.createQuery(ROW + " and o.id in :ids", ObjectionRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("ids", ids)
        .getResultList();
  }

  Optional<ObjectionRow> find(UUID id) {
    return em.createQuery(ROW + " and o.id = :id", ObjectionRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  Optional<ObjectionRow> ofLetter(UUID letterId) {
    return em.createQuery(ROW + " and o.letterId = :letter", ObjectionRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("letter", letterId)
        .getResultStream()
        .findFirst();
  }

  Objection lock(UUID id) {
    return em.createQuery(
            "select o from Objection o where o.id = :id and o.regionCode in :regions",
            Objection.class)
        .setParameter("id", id)
        .setParameter("regions", user.scope().write())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("objection " + id));
  }

  /** Withdrawn by the region, and not confirmed to it in writing yet. */
  List<UUID> unconfirmed() {
    return em.createQuery(
            "select o.id from Objection o where o.regionCode in :regions and o.status = :withdrawn"
                + " and not exists (select l from SentLetter l where l.objectId = o.id"
                + " and l.regionCode = o.regionCode and l.kind = :kind)",
            UUID.class)
        .setParameter("regions", user.scope().write())
        .setParameter("withdrawn", ObjectionStatus.WITHDRAWN)
        .setParameter("kind", LetterKind.OBJECTION_WITHDRAWN)
        .getResultList();
  }

  List<AdditionRow> additions(UUID objectionId) {
    return em.createQuery(
            "select new nl.pactportal.funding.objection.AdditionRow(a.said, a.addedByName,"
                + " a.addedAt) from ObjectionAddition a where a.regionCode in :regions"
                + " and a.objectionId = :objection order by a.addedAt",
            AdditionRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("objection", objectionId)
        .getResultList();
  }
}
