package nl.pactportal.funding.revocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;

/** Reads and stores revocations. */
@ApplicationScoped
class RevocationRepository {
  private static final String ROW =
      "select new nl.pactportal.funding.revocation.RevocationRow(r.id, r.version, r.regionCode,"
          + " r.grantId, r.applicationId, r.kind, r.ground, r.former, r.amount, r.reason,"
          + " r.effectiveOn, r.damage, r.breachedOn, r.hearUntil, r.heardOn, r.heardSaid, r.status,"
          + " r.announcedBy, r.announcedByName, r.announcedOn, r.decidedByName, r.decidedOn,"
          + " r.decisionReason, v.givenOn, v.said, v.givenByName) from Revocation r"
          + " left join RevocationReply v on v.revocationId = r.id and v.regionCode = r.regionCode"
          + " where r.regionCode in :regions";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  List<RevocationRow> ofApplication(UUID applicationId) {
    return rows(ROW + " and r.applicationId = :application order by r.announcedOn, r.id")
        .setParameter("application", applicationId)
        .getResultList();
  }

  Optional<RevocationRow> row(UUID id) {
    return rows(ROW + " and r.id = :id").setParameter("id", id).getResultStream().findFirst();
  }

  /** Decided, and their day has come. */
  List<UUID> due(LocalDate today) {
    return em.createQuery(
            "select r.id from Revocation r where r.regionCode in :regions and r.status = :decided"
                + " and r.effectiveOn <= :today",
            UUID.class)
        .setParameter("regions", user.scope().write())
        .setParameter("decided", RevocationStatus.DECIDED)
        .setParameter("today", today)
        .getResultList();
  }

  Optional<Revocation> lock(UUID id) {
    return em.createQuery(
            "select r from Revocation r where r.id = :id and r.regionCode in :regions",
            Revocation.class)
        .setParameter("id", id)
        .setParameter("regions", user.scope().write())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  boolean isReplied(UUID replyId) {
    return em.createQuery(
                "select count(v) from RevocationReply v where v.id = :id"
                    + " and v.regionCode in :regions",
                Long.class)
            .setParameter("id", replyId)
            .setParameter("regions", user.scope().read())
            .getSingleResult()
        > 0;
  }

  /** A second one for the same revocation is refused by the database. */
  void add(RevocationReply reply) {
    em.persist(reply);
    em.flush();
  }

  void add(Revocation revocation) {
    em.persist(revocation);
    em.flush();
  }

  private TypedQuery<RevocationRow> rows(String jpql) {
    return em.createQuery(jpql, RevocationRow.class).setParameter("regions", user.scope().read());
  }
}
