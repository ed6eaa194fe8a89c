package nl.pactportal.dashboard.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import nl.pactportal.platform.identity.CurrentUser;

/** How often what the current user can see has changed. */
@ApplicationScoped
@Transactional
public class Changes {
  private static final String COUNT =
      "select coalesce(sum(changes), 0) from dashboard.change_count"
          + " where region_code = any(string_to_array(?1, ','))";
  @PersistenceContext EntityManager em;

  /** Grows with every change; what was read after it is at least as new. */
  public long count() {
    Object sum =
        em.createNativeQuery(COUNT)
            .setParameter(1, String.join(",", CurrentUser.currentScope().read()))
            .getSingleResult();
    return ((Number) sum).longValue();
  }
}
