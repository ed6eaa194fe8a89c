package nl.pactportal.funding.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.pactportal.funding.ListOrder;
import nl.pactportal.funding.ListPages;
import nl.pactportal.funding.PageOf;
import nl.pactportal.funding.advance.Advance;
import nl.pactportal.funding.advance.AdvanceStatus;
import nl.pactportal.funding.grant.GrantStatus;
import nl.pactportal.platform.identity.CurrentUser;

/** Reads and stores payments, and the advances they pay. */
@ApplicationScoped
class PaymentRepository {
  // "join ... on ... and ... join" is beyond the parser of EclipseLink
  private static final String PAYABLE =
      " from Advance a, GrantDecision g, Application p, Party r where a.regionCode in :regions"
          + " and g.id = a.grantId and g.regionCode = a.regionCode and p.id = g.applicationId"
          + " and p.regionCode = a.regionCode and r.code = a.regionCode";
  private static final String PAYABLE_ROW =
      "select new nl.pactportal.funding.payment.PayableRow(a.id, a.regionCode, r.name, p.id,"
          + " p.reference, p.title, a.kind, a.instalment, a.plannedOn, a.amount, a.offset, a.status)"
          + PAYABLE;
  private static final String ROW =
      "select new nl.pactportal.funding.payment.PaymentRow(y.id, y.version, y.regionCode,"
          + " y.batchId, p.id, p.reference, y.iban, y.holder, y.amount, y.endToEndId, y.remittance,"
          + " y.status, y.paidOn, y.returnedOn, y.covered, y.reason)"
          + " from Payment y, Advance a, GrantDecision g, Application p where y.regionCode in :regions"
          + " and a.id = y.advanceId and a.regionCode = y.regionCode and g.id = a.grantId"
          + " and g.regionCode = y.regionCode and p.id = g.applicationId"
          + " and p.regionCode = y.regionCode";

  /** No region; a list in a query must not be empty. */
  private static final String NOWHERE = "-";

  private static final ListOrder PLANNED_FIRST =
      ListOrder.of("funding.advance", "planned_on nulls first, id");

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;
  @Inject ListPages lists;

  /** What is planned first comes first. */
  PageOf<PayableRow> page(Set<AdvanceStatus> statuses, int wanted, int size) {
    ListOrder order = PLANNED_FIRST.having(statuses);
    return lists.page(order, wanted, size, Set.of(), this::readable, PayableRow::id);
  }

  private List<PayableRow> readable(List<UUID> ids) {
    return em.createQuery(PAYABLE_ROW + " and a.id in :ids", PayableRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("ids", ids)
        .getResultList();
  }

  /** Those in one of these states; what is planned first comes first. */
  List<PayableRow> list(Set<AdvanceStatus> statuses, int from, int most) {
    return em.createQuery(
            PAYABLE_ROW + " and a.status in :statuses order by a.plannedOn nulls first, a.id",
            PayableRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("statuses", statuses)
        .setFirstResult(from)
        .setMaxResults(most)
        .getResultList();
  }

  /** Instalments whose day comes. */
  List<PayableRow> plannedUntil(LocalDate day, int most) {
    return em.createQuery(
            PAYABLE_ROW
                + " and a.status = :planned and a.plannedOn <= :day order by a.plannedOn, a.id",
            PayableRow.class)
        .setParameter("regions", user.scope().write())
        .setParameter("planned", AdvanceStatus.PLANNED)
        .setParameter("day", day)
        .setMaxResults(most)
        .getResultList();
  }

  List<PayableRow> payable(Collection<UUID> ids) {
    return em.createQuery(PAYABLE_ROW + " and a.id in :ids order by p.reference", PayableRow.class)
        .setParameter("regions", user.scope().write())
        .setParameter("ids", ids)
        .getResultList();
  }

  /** In one order, so that two batches wait for each other instead of both failing. */
  List<Advance> lockReleased(Collection<UUID> ids) {
    return em.createQuery(
            "select a from Advance a where a.regionCode in :regions and a.id in :ids"
                + " and a.status = :released order by a.regionCode, a.id",
            Advance.class)
        .setParameter("regions", user.scope().write())
        .setParameter("ids", ids)
        .setParameter("released", AdvanceStatus.RELEASED)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  Optional<Advance> lockAdvance(UUID id) {
    return em.createQuery(
            "select a from Advance a where a.regionCode in :regions and a.id = :id", Advance.class)
        .setParameter("regions", user.scope().write())
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** How often it was tried to pay each. */
  Map<UUID, Long> attempts(Collection<UUID> advances) {
    return em.createQuery(
            "select y.advanceId, count(y) from Payment y where y.regionCode in :regions"
                + " and y.advanceId in :ids group by y.advanceId",
            Object[].class)
        .setParameter("regions", user.scope().read())
        .setParameter("ids", advances)
        .getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
  }

  List<PaymentRow> ofBatch(UUID batchId) {
    return em.createQuery(
            ROW + " and y.batchId = :batch order by y.regionCode, y.id", PaymentRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("batch", batchId)
        .getResultList();
  }

  Optional<PaymentRow> find(UUID id) {
    return em.createQuery(ROW + " and y.id = :id", PaymentRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  Optional<Payment> lock(UUID id) {
    return em.createQuery(
            "select y from Payment y where y.regionCode in :regions and y.id = :id", Payment.class)
        .setParameter("regions", user.scope().write())
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  List<Payment> lockWaiting(UUID batchId) {
    return waiting(" and y.batchId = :batch").setParameter("batch", batchId).getResultList();
  }

  /** In a batch that nobody approved yet. */
  List<Payment> lockUnapproved() {
    return waiting(
            " and exists (select b.id from PaymentBatch b where b.id = y.batchId"
                + " and b.status = nl.pactportal.funding.payment.BatchStatus.MADE)")
        .getResultList();
  }

  private TypedQuery<Payment> waiting(String more) {
    return em.createQuery(
            "select y from Payment y where y.regionCode in :regions and y.status = :waiting"
                + more
                + " order by y.regionCode, y.id",
            Payment.class)
        .setParameter("regions", user.scope().write())
        .setParameter("waiting", PaymentStatus.IN_BATCH)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE);
  }

  /** Unpaid, on a suspended grant or of a region whose account changes. */
  List<Advance> lockToHold(Set<String> changing) {
    return held(
        Set.of(AdvanceStatus.PLANNED, AdvanceStatus.PREPARED, AdvanceStatus.RELEASED),
        changing,
        " and (a.regionCode in :changing or exists " + SUSPENDED + ")");
  }

  List<Advance> lockToResume(Set<String> changing) {
    return held(
        Set.of(AdvanceStatus.HELD),
        changing,
        " and a.regionCode not in :changing and not exists " + SUSPENDED);
  }

  private static final String SUSPENDED =
      "(select g.id from GrantDecision g where g.id = a.grantId and g.regionCode = a.regionCode"
          + " and g.status = :suspended)";

  private List<Advance> held(Set<AdvanceStatus> statuses, Set<String> changing, String where) {
    Set<String> some = new TreeSet<>(changing);
    some.add(NOWHERE);
    return em.createQuery(
            "select a from Advance a where a.regionCode in :regions and a.status in :statuses"
                + where
                + " order by a.regionCode, a.id",
            Advance.class)
        .setParameter("regions", user.scope().write())
        .setParameter("statuses", statuses)
        .setParameter("changing", some)
        .setParameter("suspended", GrantStatus.SUSPENDED)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  void add(Payment payment) {
    em.persist(payment);
  }

  void flush() {
    em.flush();
  }
}
