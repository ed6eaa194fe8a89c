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
  private static final String CURRENT =
      " from Dataset d left join Release r on r.datasetId = d.id and r.regionCode = d.regionCode"
          + " and r.current = true where d.regionCode in :regions";
  @PersistenceContext EntityManager em;

  List<DatasetRow> all() {
    return em.createQuery(
            "select new nl.pactportal.dashboard.source.DatasetRow(d.id, d.code, d.title, d.owner,"
                + " d.frequency, d.licence, d.synthetic, d.checkedAt, r.sourceVersion,"
                + " r.importedAt, r.observationCount)"
                + CURRENT
                + " order by d.displayOrder, d.title, d.id",
            DatasetRow.class)
        .setParameter("regions", CurrentUser.currentScope().read())
        .getResultList();
  }

  Optional<DatasetDetail> find(UUID id) {
    return em.createQuery(
            "select new nl.pactportal.dashboard.source.DatasetDetail(d.id, d.code, d.title,"
                + " d.owner, d.url, d.definition, d.frequency, d.licence, d.synthetic, r.id,"
                + " r.sourceVersion, r.importedAt, r.observationCount)"
                + CURRENT
                + " and d.id = :id",
            DatasetDetail.class)
        .setParameter("regions", CurrentUser.currentScope().read())
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

  public void add(Object datasetOrRelease) {
    em.persist(datasetOrRelease);
  }

  /** Sends what is pending now: the index on the current release knows no "later". */
  public void flush() {
    em.flush();
  }
}
