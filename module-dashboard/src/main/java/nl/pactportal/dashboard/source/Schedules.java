package nl.pactportal.dashboard.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;

/** Changes when a table is looked at. */
@ApplicationScoped
public class Schedules {
  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  /** Where the table is fetched if it has an address of its own; empty if it has none. */
  @Transactional
  public Optional<URI> address(DatasetDetail table) {
    Object url =
        em.createNativeQuery(
                "select source_url from dashboard.dataset where region_code = ?1 and id = ?2")
            .setParameter(1, table.audience())
            .setParameter(2, table.id())
            .getSingleResult();
    return Optional.of(url.toString()).filter(said -> !said.isEmpty()).map(URI::create);
  }

  /**
   * @param version of the table as the person saw it
   */
  @Transactional(TxType.REQUIRES_NEW)
  public void set(UUID dataset, Schedule schedule, long version) {
    Dataset found =
        em.createQuery(
                "select d from Dataset d where d.regionCode in :regions and d.id = :id",
                Dataset.class)
            .setParameter("regions", CurrentUser.currentScope().write())
            .setParameter("id", dataset)
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> new NotFoundException("dataset"));
    found.requireVersion(version);
    found.watch().expect(schedule.nextOn(), schedule.nextSaid());
    if (schedule.every() != found.watch().every()) {
      found.watch().look(schedule.every(), clock.instant());
    }
  }
}
