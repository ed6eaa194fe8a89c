package nl.pactportal.dashboard.importer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.region.RegionScope;

/** Keeps the runs, each step in a transaction of its own: a failed import must still be told. */
@ApplicationScoped
public class ImportRunRepository {
  private static final Duration DEAD_AFTER = Duration.ofHours(2);
  private static final int RECENT = 12;
  private static final String OPEN =
      "insert into dashboard.import_run (region_code, id, code, status, received, requested_by,"
          + " started_at, started_by, version) values (?1, ?2, ?3, 'RUNNING', 0, ?4, ?5, ?6, 1)"
          + " on conflict do nothing";
  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  /** A new run of the portal itself, unless the table is being imported already. */
  @Transactional(TxType.REQUIRES_NEW)
  public Optional<UUID> open(String code, String requestedBy) {
    return opened(code, requestedBy, null);
  }

  /** The same, for somebody. */
  @Transactional(TxType.REQUIRES_NEW)
  public Optional<UUID> open(String code, Person requestedBy) {
    return opened(code, requestedBy.name(), requestedBy.subject());
  }

  private Optional<UUID> opened(String code, String requestedBy, String startedBy) {
    endDead(code);
    UUID id = UuidV7.next();
    int added =
        em.createNativeQuery(OPEN)
            .setParameter(1, RegionScope.SHARED)
            .setParameter(2, id)
            .setParameter(3, code)
            .setParameter(4, requestedBy)
            .setParameter(5, clock.instant().atOffset(ZoneOffset.UTC))
            .setParameter(6, startedBy)
            .executeUpdate();
    return added == 1 ? Optional.of(id) : Optional.empty();
  }

  /** A run whose server died would block its table for ever. */
  private void endDead(String code) {
    Instant now = clock.instant();
    em.createQuery(
            "select r from ImportRun r where r.regionCode = :region and r.code = :code"
                + " and r.status = :running and r.startedAt < :before",
            ImportRun.class)
        .setParameter("region", RegionScope.SHARED)
        .setParameter("code", code)
        .setParameter("running", ImportStatus.RUNNING)
        .setParameter("before", now.minus(DEAD_AFTER))
        .getResultList()
        .forEach(run -> run.fail(ImportFailure.INTERRUPTED, "", now));
    em.flush();
  }

  @Transactional(TxType.REQUIRES_NEW)
  public void received(UUID id, int observations) {
    em.find(ImportRun.class, id).received(observations);
  }

  @Transactional(TxType.REQUIRES_NEW)
  public void end(UUID id, ImportStatus outcome) {
    em.find(ImportRun.class, id).end(outcome, clock.instant());
  }

  @Transactional(TxType.REQUIRES_NEW)
  public void fail(UUID id, ImportFailure failure, String detail) {
    em.find(ImportRun.class, id).fail(failure, detail, clock.instant());
  }

  List<ImportRunRow> recent() {
    return em.createQuery(
            "select new nl.pactportal.dashboard.importer.ImportRunRow(r.id, r.code, r.status,"
                + " r.failure, r.detail, r.received, r.requestedBy, r.startedAt, r.finishedAt)"
                + " from ImportRun r where r.regionCode in :regions order by r.startedAt desc",
            ImportRunRow.class)
        .setParameter("regions", CurrentUser.currentScope().read())
        .setMaxResults(RECENT)
        .getResultList();
  }
}
