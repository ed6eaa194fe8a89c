package nl.pactportal.dashboard.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.dashboard.format.FileFormat;
import nl.pactportal.dashboard.format.NumberText;
import nl.pactportal.dashboard.format.TableIdentity;
import nl.pactportal.dashboard.source.Dataset;
import nl.pactportal.dashboard.source.DatasetDescription;
import nl.pactportal.dashboard.source.DatasetRepository;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.region.RegionScope;

/** Where tables come from, and what the catalogue says of them. */
@ApplicationScoped
public class FeedRepository {
  private static final String SELECT =
      "select cast(id as text), code, title, owner, url, definition, frequency, licence,"
          + " source_url, source_format, source_numbers from dashboard.dataset"
          + " where region_code = ?1 and ";
  private static final String UPDATE =
      "update dashboard.dataset set source_url = ?1, source_format = ?2, source_numbers = ?3,"
          + " etag = case when source_url = ?1 then etag else '' end,"
          + " last_modified = case when source_url = ?1 then last_modified else '' end"
          + " where region_code = ?4 and code = ?5";
  private static final String AUDIENCE = RegionScope.PUBLIC;
  @PersistenceContext EntityManager em;
  @Inject DatasetRepository datasets;
  @Inject Clock clock;

  /** A table of the catalogue with its address; null where it has none. */
  public record Feed(UUID id, TableIdentity identity, SourceAddress address) {}

  @Transactional
  public Optional<Feed> byId(UUID id) {
    return one("cast(id as text) = ?2", id.toString());
  }

  @Transactional
  public Optional<Feed> byCode(String code) {
    return one("code = ?2", code);
  }

  private Optional<Feed> one(String where, String key) {
    List<?> rows =
        em.createNativeQuery(SELECT + where)
            .setParameter(1, AUDIENCE)
            .setParameter(2, key)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(FeedRepository::feed).findFirst();
  }

  private static Feed feed(Object[] row) {
    String[] text = new String[row.length];
    for (int i = 0; i < row.length; i++) {
      text[i] = String.valueOf(row[i]);
    }
    DatasetDescription said =
        new DatasetDescription(text[2], text[3], text[4], text[5], text[6], text[7]);
    return new Feed(
        UUID.fromString(text[0]),
        new TableIdentity(text[1], said),
        address(text[8], text[9], text[10]));
  }

  private static SourceAddress address(String url, String format, String numbers) {
    return url.isEmpty()
        ? null
        : new SourceAddress(
            URI.create(url),
            format.isEmpty() ? null : FileFormat.valueOf(format),
            NumberText.valueOf(numbers));
  }

  /** A table that is in the catalogue before it has figures. */
  @Transactional(TxType.REQUIRES_NEW)
  public void add(TableIdentity identity) {
    Dataset dataset = new Dataset(UuidV7.next(), AUDIENCE, identity.code());
    dataset.describe(identity.fallback(), clock.instant());
    datasets.add(dataset);
  }

  /** What another address said of its answer says nothing of this one's. */
  @Transactional(TxType.REQUIRES_NEW)
  public void locate(String code, SourceAddress address) {
    em.createNativeQuery(UPDATE)
        .setParameter(1, address.url().toString())
        .setParameter(2, address.format() == null ? "" : address.format().name())
        .setParameter(3, address.numbers().name())
        .setParameter(4, AUDIENCE)
        .setParameter(5, code)
        .executeUpdate();
  }
}
