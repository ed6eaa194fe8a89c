package nl.pactportal.dashboard.importer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.pactportal.dashboard.source.Dataset;
import nl.pactportal.dashboard.source.DatasetRepository;
import nl.pactportal.dashboard.source.Validators;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.region.RegionScope;

/**
 * Keeps with each table how its source did, each time in a transaction of its own: that it failed
 * must be known though the import came to nothing.
 */
@ApplicationScoped
public class TableWatch {
  private static final int MOST = 10;
  @PersistenceContext EntityManager em;
  @Inject DatasetRepository datasets;
  @Inject SourceWork work;
  @Inject Clock clock;

  /** A table to look at, as its source calls it. */
  public record Due(String code, String url) {}

  /** Tables it is time to look at, the longest waiting first. */
  @Transactional(TxType.REQUIRES_NEW)
  public List<Due> due() {
    return em.createQuery(
            "select new nl.pactportal.dashboard.importer.TableWatch$Due(d.code, d.url)"
                + " from Dataset d where d.regionCode in :regions and d.watch.nextLookAt <= :now"
                + " order by d.watch.nextLookAt",
            Due.class)
        .setParameter("regions", CurrentUser.currentScope().write())
        .setParameter("now", clock.instant())
        .setMaxResults(MOST)
        .getResultList();
  }

  /** What the source said of the answer we have; nothing without a release in force. */
  @Transactional(TxType.REQUIRES_NEW)
  public Validators known(String code) {
    return dataset(code)
        .filter(dataset -> datasets.current(dataset).isPresent())
        .map(dataset -> dataset.watch().validators())
        .orElse(Validators.NONE);
  }

  /** Whether figures of the table can be seen. */
  @Transactional(TxType.REQUIRES_NEW)
  public boolean isPublished(String code) {
    return dataset(code).flatMap(datasets::current).isPresent();
  }

  @Transactional(TxType.REQUIRES_NEW)
  public void succeeded(String code, Validators said) {
    change(
        code,
        dataset -> {
          dataset.checked(clock.instant());
          dataset.watch().succeeded(said, clock.instant());
          work.close(dataset);
        });
  }

  @Transactional(TxType.REQUIRES_NEW)
  public void failed(String code, ImportFailure why) {
    change(
        code,
        dataset -> {
          dataset.watch().failed(why.name(), clock.instant());
          work.open(dataset, why);
        });
  }

  /** A table that never came in is in no catalogue, and nobody's work. */
  private void change(String code, Consumer<Dataset> step) {
    dataset(code).ifPresent(step);
  }

  private Optional<Dataset> dataset(String code) {
    return datasets.byCode(RegionScope.PUBLIC, code);
  }
}
