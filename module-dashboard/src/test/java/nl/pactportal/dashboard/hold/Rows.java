package nl.pactportal.dashboard.hold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.pactportal.platform.link.Links;

/** What the meetings write. */
@ApplicationScoped
public class Rows {
  @PersistenceContext EntityManager em;
  @Inject Links links;

  @Transactional
  public int link(UUID id, String region) {
    return em.createNativeQuery(
            "insert into platform.link (region_code, id, kind, from_module, from_type, from_id,"
                + " from_title, from_path, to_module, to_type, answer, said, created_at, version)"
                + " values (?1, ?2, 'HOLDS', 'meetings', 'decision', gen_random_uuid(),"
                + " 'Ambtelijk Pact 6 juli 2020: on hold', '/meetings/decisions/detail.xhtml?id=x',"
                + " 'dashboard', 'dataset', 'ASKED', 'Het dashboard wacht', now(), 1)")
        .setParameter(1, region)
        .setParameter(2, id)
        .executeUpdate();
  }

  /** What the secretariat does when a hold is over. */
  @Transactional
  public void release(UUID id, String said) {
    links.release(id, said);
  }
}
