package nl.pactportal.funding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.funding.ListOrder;
import nl.pactportal.funding.ListPages;
import nl.pactportal.funding.PageOf;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.region.RegionScope;

/**
 * Reads and stores applications. Two borders hold in every query: the regions of the user, and that
 * what is not submitted yet is the region's own paper, which the province does not get to see.
 */
@ApplicationScoped
class ApplicationRepository {
  private static final String FROM =
      " from Application a join Call c on c.id = a.callId join Party p on p.code = a.regionCode"
          + " join Envelope e on e.callId = a.callId and e.regionCode = a.regionCode"
          + " where a.regionCode in :regions"
          + " and (a.submittedAt is not null or a.regionCode in :inside)";
  private static final String ROW =
      "select new nl.pactportal.funding.application.ApplicationRow(a.id, a.reference,"
          + " a.regionCode, p.name, c.title, a.title, a.requested, a.granted, a.status,"
          + " a.submittedAt, c.closesAt, e.closesAt)";
  private static final String DETAIL =
      "select new nl.pactportal.funding.application.ApplicationDetail(a.id, a.version, a.callId,"
          + " a.reference, a.regionCode, p.name, a.title, a.activities, a.requested, a.granted,"
          + " a.status, a.draftedBy, a.editedBy, a.submittedAt, a.contentHash,"
          + " a.completedAt, a.advised, a.assessedBy, a.editors, a.formVersion, a.answers, a.costs, a.submittedBy,"
          + " a.mandateSaid, a.wished)";

  /** Newest first: references count up in each region. */
  private static final ListOrder NEWEST =
      ListOrder.of("funding.application", "reference desc")
          .across("substr(reference, strpos(reference, '-')) desc, reference")
          .only(
              "(t.submitted_at is not null or t.region_code = any (string_to_array("
                  + ListPages.INSIDE
                  + ", ',')))");

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;
  @Inject ListPages lists;

  PageOf<ApplicationRow> page(ApplicationStatus status, int wanted, int size) {
    ListOrder order = status == null ? NEWEST : NEWEST.having(List.of(status));
    return lists.page(order, wanted, size, inside(), this::rows, ApplicationRow::id);
  }

  private List<ApplicationRow> rows(List<UUID> ids) {
    return scoped(ROW + FROM + " and a.id in :ids", ApplicationRow.class, null)
        .setParameter("ids", ids)
        .getResultList();
  }

  long count(ApplicationStatus status) {
    return scoped("select count(a)" + FROM + has(status), Long.class, status).getSingleResult();
  }

  Optional<ApplicationDetail> detail(UUID id) {
    return scoped(DETAIL + FROM + " and a.id = :id", ApplicationDetail.class, null)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  boolean exists(UUID id, String regionCode) {
    return em.createQuery(
                "select count(a) from Application a where a.id = :id and a.regionCode = :region",
                Long.class)
            .setParameter("id", id)
            .setParameter("region", regionCode)
            .getSingleResult()
        > 0;
  }

  /** Awb 4:6: who asks once more after a refusal says what is new. */
  boolean refusedBefore(UUID callId, String regionCode, UUID except) {
    return em.createQuery(
                "select count(a) from Application a where a.callId = :call"
                    + " and a.regionCode = :region and a.id <> :except and a.status = :refused",
                Long.class)
            .setParameter("call", callId)
            .setParameter("region", regionCode)
            .setParameter("except", except)
            .setParameter("refused", ApplicationStatus.REFUSED)
            .getSingleResult()
        > 0;
  }

  /** Locked, so that a second click waits and then sees what the first one did. */
  Optional<Application> lock(UUID id, Set<String> regions) {
    return em.createQuery(
            "select a from Application a where a.id = :id and a.regionCode in :regions",
            Application.class)
        .setParameter("id", id)
        .setParameter("regions", orNone(regions))
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  List<UUID> withdrawnWithAdvice() {
    return em.createQuery(
            "select a.id from Application a where a.regionCode in :regions"
                + " and a.status = :withdrawn and a.advised is not null",
            UUID.class)
        .setParameter("regions", user.scope().write())
        .setParameter("withdrawn", ApplicationStatus.WITHDRAWN)
        .getResultList();
  }

  /** What is granted from now on, and what was asked for it, if that is another amount. */
  void present(UUID id, Money granted, Money wished) {
    em.createNativeQuery(
            "update funding.application set granted_cents = ?1, changed = true,"
                + " wished_cents = coalesce(cast(?2 as bigint), wished_cents) where id = ?3")
        .setParameter(1, granted.cents())
        .setParameter(2, wished == null ? null : wished.cents())
        .setParameter(3, id)
        .executeUpdate();
  }

  void add(Application application) {
    em.persist(application);
  }

  private <T> TypedQuery<T> scoped(String jpql, Class<T> type, ApplicationStatus status) {
    TypedQuery<T> query =
        em.createQuery(jpql, type)
            .setParameter("regions", user.scope().read())
            .setParameter("inside", inside());
    return status == null ? query : query.setParameter("status", status);
  }

  private static String has(ApplicationStatus status) {
    return status == null ? "" : " and a.status = :status";
  }

  private Set<String> inside() {
    return user.has(Role.AUDITOR)
        ? Set.copyOf(RegionScope.REGIONS)
        : orNone(user.person().regions());
  }

  /** "in ()" is no SQL, and a region nobody has matches nothing. */
  private static Set<String> orNone(Set<String> regions) {
    return regions.isEmpty() ? Set.of("-") : regions;
  }
}
