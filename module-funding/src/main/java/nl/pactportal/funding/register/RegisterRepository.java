package nl.pactportal.funding.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.funding.ListOrder;
import nl.pactportal.funding.ListPages;
import nl.pactportal.funding.PageOf;
import nl.pactportal.platform.identity.CurrentUser;

/** Reads the public copies. */
@ApplicationScoped
class RegisterRepository {
  private static final String GRANT =
      "select new nl.pactportal.funding.register.RegisterRow(g.id, g.callId, g.callTitle,"
          + " g.reference, g.recipient, g.subject, g.requestedCents, g.grantedOn, g.originalCents,"
          + " g.earlierCents, g.changedOn, g.changedCents, g.paidCents, g.settled, g.createdAt,"
          + " g.changedAt) from PublicGrant g where g.regionCode in :regions";
  private static final String CALL =
      "select new nl.pactportal.funding.register.PublicCallRow(c.id, c.title, c.summary, c.opensAt,"
          + " c.closesAt, c.ceilingCents, c.createdAt, c.changedAt) from PublicCall c"
          + " where c.regionCode in :regions";

  private static final ListOrder BY_DAY =
      ListOrder.of("funding.public_grant", "granted_on desc, reference");

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;
  @Inject ListPages lists;

  PageOf<RegisterRow> page(int wanted, int size) {
    return lists.page(BY_DAY, wanted, size, Set.of(), this::withIds, RegisterRow::id);
  }

  private List<RegisterRow> withIds(List<UUID> ids) {
    return em.createQuery(GRANT + " and g.id in :ids", RegisterRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("ids", ids)
        .getResultList();
  }

  List<RegisterRow> grants(String order, int first, int most) {
    return em.createQuery(GRANT + order, RegisterRow.class)
        .setParameter("regions", user.scope().read())
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  Optional<RegisterRow> grant(UUID id) {
    return em.createQuery(GRANT + " and g.id = :id", RegisterRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  List<PublicCallRow> calls(int first, int most) {
    return em.createQuery(CALL + " order by c.changedAt desc, c.id", PublicCallRow.class)
        .setParameter("regions", user.scope().read())
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  Optional<PublicCallRow> call(UUID id) {
    return em.createQuery(CALL + " and c.id = :id", PublicCallRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  long count(String entity) {
    return em.createQuery(
            "select count(e) from " + entity + " e where e.regionCode in :regions", Long.class)
        .setParameter("regions", user.scope().read())
        .getSingleResult();
  }
}
