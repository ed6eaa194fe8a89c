package nl.pactportal.dashboard.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;

/** Reads the catalogue within what the current user may see; writes for importers. */
@ApplicationScoped
public class DatasetRepository {
  private static final String WITH =
      " from Dataset d left join Release r on r.datasetId = d.id and r.regionCode = d.regionCode";
  private static final String CURRENT =
      WITH + " and r.current = true where d.regionCode in :regions";
  private static final String DETAIL =
      "select new nl.pactportal.dashboard.source.DatasetDetail(d.id, d.regionCode, d.version,"
          + " d.code, d.title, d.owner, d.url, d.definition, d.frequency, d.licence, d.synthetic,"
          + " d.checkedAt, d.watch.every, d.watch.nextReleaseOn, d.watch.nextReleaseSaid, r.id,"
          + " r.sourceVersion, r.importedAt, r.publishedAt, r.current, r.observationCount)";
  @PersistenceContext EntityManager em;

  List<DatasetRow> all() {
    return em.createQuery(
            "select new nl.pactportal.dashboard.source.DatasetRow(d.id, d.regionCode, d.code, d.title, d.owner,"
                + " d.frequency, d.licence, d.synthetic, d.checkedAt, r.sourceVersion,"
                + " r.importedAt, r.observationCount)"
                + CURRENT
                + " order by d.displayOrder, d.title, d.id",
            DatasetRow.class)
        .setParameter("regions", CurrentUser.currentScope().read())
        .getResultList();
  }

  /** A table with the release in force. */
  public Optional<DatasetDetail> find(UUID id) {
    return em.createQuery(DETAIL + CURRENT + " and d.id = :id", DatasetDetail.class)
        .setParameter("regions", CurrentUser.currentScope().read())
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** A table with that release, of which the caller knows that it may be shown. */
  Optional<DatasetDetail> findAt(UUID id, UUID release) {
    return em.createQuery(
            DETAIL + WITH + " and r.id = :release where d.regionCode in :regions and d.id = :id",
            DatasetDetail.class)
        .setParameter("regions", CurrentUser.currentScope().read())
        .setParameter("release", release)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  public Optional<Dataset> byCode(String regionCode, String code) {
    return em.createQuery(
            "select d from Dataset d where d.regionCode = :region and d.code = :code",
            Dataset.class)
        .setParameter("region", regionCode)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  public Optional<Release> current(Dataset dataset) {
    return em.createQuery(
            "select r from Release r where r.regionCode = :region and r.datasetId = :dataset"
                + " and r.current = true",
            Release.class)
        .setParameter("region", dataset.getRegionCode())
        .setParameter("dataset", dataset.getId())
        .getResultStream()
        .findFirst();
  }

  /** Releases somebody still has to decide on. */
  public List<Release> waiting(Dataset dataset) {
    return em.createQuery(
            "select r from Release r where r.regionCode = :region and r.datasetId = :dataset"
                + " and r.status = :status",
            Release.class)
        .setParameter("region", dataset.getRegionCode())
        .setParameter("dataset", dataset.getId())
        .setParameter("status", ReleaseStatus.QUARANTINED)
        .getResultList();
  }

  /** The release with exactly this content that is in force, waits, or was rejected by somebody. */
  public Optional<Release> holding(Dataset dataset, String hash) {
    return em.createQuery(
            "select r from Release r where r.regionCode = :region and r.datasetId = :dataset"
                + " and r.contentHash = :hash and (r.current = true or r.status = :waiting or r.decision.at is not null"
                + " and r.status = :rejected)"
                + " order by r.importedAt desc",
            Release.class)
        .setParameter("region", dataset.getRegionCode())
        .setParameter("dataset", dataset.getId())
        .setParameter("hash", hash)
        .setParameter("waiting", ReleaseStatus.QUARANTINED)
        .setParameter("rejected", ReleaseStatus.REJECTED)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  public Optional<Release> release(UUID id) {
    return em.createQuery(
            "select r from Release r where r.regionCode in :regions and r.id = :id", Release.class)
        .setParameter("regions", CurrentUser.currentScope().read())
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  public Dataset of(Release release) {
    return em.createQuery(
            "select d from Dataset d where d.regionCode = :region and d.id = :id", Dataset.class)
        .setParameter("region", release.getRegionCode())
        .setParameter("id", release.datasetId())
        .getSingleResult();
  }

  public void add(Object datasetOrRelease) {
    em.persist(datasetOrRelease);
  }

  /** Sends what is pending now: the index on the current release knows no "later". */
  public void flush() {
    em.flush();
  }
}
