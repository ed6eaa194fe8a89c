package nl.pactportal.portal.isolation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.worklist.WorkItem;
import nl.pactportal.platform.worklist.Worklist;

/**
 * Touches region rows without any permission or query predicate: only the database is in the way.
 */
@ApplicationScoped
public class Probe {
  @PersistenceContext EntityManager em;
  @Inject Worklist worklist;

  @Transactional
  public UUID write(String region) {
    UUID object = UuidV7.next();
    WorkItem item =
        Worklist.item(region, "portal", "probe", Role.REGION_COORDINATOR, object)
            .titled("Proef", "Probe", "/");
    worklist.open(item);
    em.flush();
    return item.getId();
  }

  @Transactional
  public WorkItem find(UUID id) {
    return em.find(WorkItem.class, id);
  }

  @Transactional
  public List<WorkItem> byQuery(UUID id) {
    return em.createQuery("select w from WorkItem w where w.id = :id", WorkItem.class)
        .setParameter("id", id)
        .getResultList();
  }

  @Transactional
  public List<?> regionsByNativeQuery() {
    return em.createNativeQuery("select distinct region_code from platform.work_item order by 1")
        .getResultList();
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public List<?> regionsInNewTransaction() {
    return regionsByNativeQuery();
  }

  @Transactional
  public int update(UUID id) {
    return em.createQuery("update WorkItem w set w.path = '/x' where w.id = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  @Transactional
  public <T> T inTransaction(Callable<T> work) throws Exception {
    return work.call();
  }

  @Transactional
  public int execute(String sql) {
    return em.createNativeQuery(sql).executeUpdate();
  }

  public List<?> outsideTransaction() {
    return em.createNativeQuery("select region_code from platform.work_item").getResultList();
  }
}
