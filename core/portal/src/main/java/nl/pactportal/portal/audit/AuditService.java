package nl.pactportal.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.portal.PortalPermission;
import nl.pactportal.portal.Requires;

/** Reads the audit trail and checks its chains. */
@ApplicationScoped
@Transactional
public class AuditService {
  static final int PAGE = 50;

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  /**
   * @param page from 0, newest lines first
   */
  @Requires(PortalPermission.VIEW_AUDIT)
  public List<AuditRow> lines(int page) {
    return em.createQuery(
            "select new nl.pactportal.portal.audit.AuditRow(a.at, a.regionCode, a.actorName,"
                + " a.action, a.objectType, a.objectId, a.result, a.origin, a.detail)"
                + " from AuditEntry a where a.regionCode in :regions order by a.at desc, a.id desc",
            AuditRow.class)
        .setParameter("regions", user.scope().read())
        .setFirstResult(Math.max(0, page) * PAGE)
        .setMaxResults(PAGE)
        .getResultList();
  }

  @Requires(PortalPermission.VIEW_AUDIT)
  public long count() {
    return em.createQuery(
            "select count(a) from AuditEntry a where a.regionCode in :regions", Long.class)
        .setParameter("regions", user.scope().read())
        .getSingleResult();
  }

  /** Number of lines that do not fit in their chain: 0 unless somebody tampered. */
  @Requires(PortalPermission.VIEW_AUDIT)
  public long broken() {
    Object count =
        em.createNativeQuery("select count(*) from platform.audit_broken()").getSingleResult();
    return ((Number) count).longValue();
  }
}
