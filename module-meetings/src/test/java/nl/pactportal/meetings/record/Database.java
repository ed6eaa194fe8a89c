package nl.pactportal.meetings.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.concurrent.Callable;

/** A transaction for a test, and the entity manager behind it. */
@ApplicationScoped
public class Database {
  @PersistenceContext EntityManager em;

  @Transactional
  public <T> T inTransaction(Callable<T> work) throws Exception {
    return work.call();
  }

  /** What a thread of its own needs before anything bound to a request works on it. */
  @ActivateRequestContext
  public <T> T inRequest(Callable<T> work) throws Exception {
    return work.call();
  }

  public EntityManager entityManager() {
    return em;
  }

  /** Rows the database shows without any condition of ours. */
  @Transactional
  public long rows(String table, String condition) {
    return ((Number)
            em.createNativeQuery("select count(*) from " + table + " where " + condition)
                .getSingleResult())
        .longValue();
  }
}
