package nl.pactportal.funding.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;

/** Reads and stores batches; they are rows of the province. */
@ApplicationScoped
class BatchRepository {
  private static final String ROW =
      "select new nl.pactportal.funding.payment.BatchRow(b.id, b.version, b.number, b.format,"
          + " b.executionOn, b.debtorName, b.debtorIban, b.debtorBic, b.payments, b.total, b.status,"
          + " b.madeBy, b.madeByName, b.madeAt, b.approvedByName, b.approvedAt) from PaymentBatch b"
          + " where b.regionCode in :regions";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  /** Newest first. */
  List<BatchRow> newest(int most) {
    return em.createQuery(ROW + " order by b.id desc", BatchRow.class)
        .setParameter("regions", user.scope().read())
        .setMaxResults(most)
        .getResultList();
  }

  Optional<BatchRow> find(UUID id) {
    return em.createQuery(ROW + " and b.id = :id", BatchRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  Optional<PaymentBatch> lock(UUID id) {
    return em.createQuery(
            "select b from PaymentBatch b where b.id = :id and b.regionCode in :regions",
            PaymentBatch.class)
        .setParameter("regions", user.scope().write())
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  void add(PaymentBatch batch) {
    em.persist(batch);
    em.flush();
  }
}
