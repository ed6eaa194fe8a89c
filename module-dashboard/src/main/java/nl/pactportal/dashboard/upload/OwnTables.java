package nl.pactportal.dashboard.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.region.Parties;
import nl.pactportal.platform.region.RegionScope;

/** Tables and files of regions, for who counts there: whose rows one may write. */
@ApplicationScoped
public class OwnTables {
  /** Of the classification the municipalities are from. */
  static final int YEAR = 2025;

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;
  @Inject Parties parties;

  /** Labour-market regions the current user counts for. */
  Set<String> regions() {
    Set<String> own = new TreeSet<>(user.scope().write());
    own.retainAll(RegionScope.REGIONS);
    return own;
  }

  List<OwnTable> tables() {
    return em.createQuery(
            "select t from OwnTable t where t.regionCode in :regions order by t.title, t.id",
            OwnTable.class)
        .setParameter("regions", regions())
        .getResultList();
  }

  /** All files but those that were withdrawn, newest first. */
  List<UploadRow> uploads() {
    return em.createQuery(
            "select new nl.pactportal.dashboard.upload.UploadRow(u.id, u.tableId, u.fileName,"
                + " u.uploadedAt, u.status, u.releaseId, u.publishedAt, u.version)"
                + " from OwnUpload u where u.regionCode in :regions and u.status <> :discarded"
                + " order by u.uploadedAt desc, u.id desc",
            UploadRow.class)
        .setParameter("regions", regions())
        .setParameter("discarded", UploadStatus.DISCARDED)
        .getResultList();
  }

  OwnTable table(UUID id) {
    return one(OwnTable.class, "OwnTable", id);
  }

  OwnUpload upload(UUID id) {
    return one(OwnUpload.class, "OwnUpload", id);
  }

  /** The file a release came of; none where it is no release of a region. */
  Optional<OwnUpload> uploadOf(UUID release) {
    return em.createQuery(
            "select u from OwnUpload u where u.regionCode in :regions and u.releaseId = :release",
            OwnUpload.class)
        .setParameter("regions", regions())
        .setParameter("release", release)
        .getResultStream()
        .findFirst();
  }

  /** The file the release in force came of. */
  Optional<OwnUpload> lastPublished(UUID table) {
    return em.createQuery(
            "select u from OwnUpload u where u.regionCode in :regions and u.tableId = :table"
                + " and u.status = :published order by u.publishedAt desc",
            OwnUpload.class)
        .setParameter("regions", regions())
        .setParameter("table", table)
        .setParameter("published", UploadStatus.PUBLISHED)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  private <T> T one(Class<T> type, String name, UUID id) {
    return em.createQuery(
            "select x from " + name + " x where x.regionCode in :regions and x.id = :id", type)
        .setParameter("regions", regions())
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException(name + " " + id));
  }

  /** One release of a region at a time: each has to know of all others. */
  void lock(String region) {
    em.createQuery(
            "select t from OwnTable t where t.regionCode = :region order by t.id", OwnTable.class)
        .setParameter("region", region)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** A name that was given changes what a file says, though nothing in its own row. */
  void touch(OwnUpload upload) {
    em.lock(upload, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }

  void add(Object tableOrUpload) {
    em.persist(tableOrUpload);
  }

  Places places(OwnTable table) {
    return places(table.getRegionCode(), table.aliases());
  }

  Places places(String region, String aliases) {
    Map<String, String> names = new TreeMap<>();
    names.put(region, parties.name(region));
    List<?> rows =
        em.createNativeQuery(
                "select code, name from dashboard.area where region_code = 'PUB'"
                    + " and classification_year = ?1 and parent_code = ?2")
            .setParameter(1, YEAR)
            .setParameter(2, region)
            .getResultList();
    rows.stream()
        .map(Object[].class::cast)
        .forEach(row -> names.put(row[0].toString(), row[1].toString()));
    return new Places(region, names, aliases);
  }
}
