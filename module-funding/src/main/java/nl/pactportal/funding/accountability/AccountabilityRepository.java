package nl.pactportal.funding.accountability;

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
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.region.RegionScope;
import nl.pactportal.platform.time.ClockProducer;

/**
 * Reads and stores accounts. Until it is submitted for the first time an account is the region's
 * own paper.
 */
@ApplicationScoped
class AccountabilityRepository {
  private static final String ROW =
      "select new nl.pactportal.funding.accountability.AccountabilityRow(x.id, x.version, x.regionCode,"
          + " p.name, x.grantId, x.applicationId, a.reference, a.title, x.arrangement, x.report,"
          + " x.status, x.draftedBy, x.editedBy, x.editors, x.submittedAt, x.contentHash, x.supplementAsked,"
          + " x.supplementUntil, x.suspendedDays, x.assessedBy, x.advice) from Accountability x"
          + " join Application a on a.id = x.applicationId"
          + " join Party p on p.code = x.regionCode where x.regionCode in :regions"
          + " and a.regionCode = x.regionCode"
          + " and (x.submittedAt is not null or x.regionCode in :inside)";

  private static final ListOrder NEWEST =
      ListOrder.of("funding.accountability", "submitted_at desc, id desc")
          .only(
              "(t.submitted_at is not null or t.region_code = any (string_to_array("
                  + ListPages.INSIDE
                  + ", ',')))");

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;
  @Inject ListPages lists;

  PageOf<AccountabilityRow> page(int wanted, int size) {
    return lists.page(NEWEST, wanted, size, inside(), this::withIds, AccountabilityRow::id);
  }

  private List<AccountabilityRow> withIds(List<UUID> ids) {
    return rows(" and x.id in :ids").setParameter("ids", ids).getResultList();
  }

  Optional<AccountabilityRow> row(UUID id) {
    return rows(" and x.id = :id").setParameter("id", id).getResultStream().findFirst();
  }

  Optional<AccountabilityRow> ofApplication(UUID applicationId) {
    return rows(" and x.applicationId = :application")
        .setParameter("application", applicationId)
        .getResultStream()
        .findFirst();
  }

  List<AccountLine> lines(UUID id) {
    return em.createQuery(
            "select new nl.pactportal.funding.accountability.AccountLine(l.title, l.claimed,"
                + " l.accepted, l.correction) from AccountabilityLine l where"
                + " l.regionCode in :regions and l.accountabilityId = :id order by l.position",
            AccountLine.class)
        .setParameter("regions", user.scope().read())
        .setParameter("id", id)
        .getResultList();
  }

  List<AccountabilityLine> lineEntities(UUID id) {
    return em.createQuery(
            "select l from AccountabilityLine l where l.regionCode in :regions"
                + " and l.accountabilityId = :id order by l.position",
            AccountabilityLine.class)
        .setParameter("regions", user.scope().write())
        .setParameter("id", id)
        .getResultList();
  }

  /**
   * What the call of the grant asks, as it was on the day of the decision (Uniform Subsidiekader);
   * the size of the grant is what a call is judged by when it is made.
   */
  ArrangementRow arrangement(GrantRow grant) {
    return em.createQuery(
            "select new nl.pactportal.funding.accountability.ArrangementRow(r.number,"
                + " r.reportRequired, r.linesRequired, r.statementRequired, r.proofSuffices,"
                + " r.source) from Arrangement r, Application a, Call c"
                + " where r.regionCode in :regions and r.validFrom <= :day and a.id = :application"
                + " and a.regionCode in :regions and c.id = a.callId and c.arrangement = r.number"
                + " order by r.validFrom desc",
            ArrangementRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("day", grant.decidedAt().atZone(ClockProducer.ZONE).toLocalDate())
        .setParameter("application", grant.applicationId())
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no arrangement"));
  }

  Optional<Accountability> lock(UUID id, Set<String> regions) {
    return em.createQuery(
            "select x from Accountability x where x.id = :id and x.regionCode in :regions",
            Accountability.class)
        .setParameter("id", id)
        .setParameter("regions", orNone(regions))
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  void add(Accountability account) {
    em.persist(account);
    em.flush();
  }

  void replaceLines(Accountability account, List<AccountLine> lines) {
    em.createQuery(
            "delete from AccountabilityLine l where l.regionCode = :region"
                + " and l.accountabilityId = :id")
        .setParameter("region", account.getRegionCode())
        .setParameter("id", account.getId())
        .executeUpdate();
    for (int i = 0; i < lines.size(); i++) {
      em.persist(new AccountabilityLine(account, i + 1, lines.get(i)));
    }
  }

  private TypedQuery<AccountabilityRow> rows(String more) {
    return em.createQuery(ROW + more, AccountabilityRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("inside", inside());
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
