package nl.pactportal.dashboard.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.pactportal.dashboard.SqlArray;
import nl.pactportal.platform.identity.CurrentUser;

/** How fresh tables are: one question, however many tables. */
@ApplicationScoped
public class Freshnesses {
  private static final String SELECT =
      "select cast(d.id as text), cast(d.next_release_on as text), d.next_release_said,"
          + " cast(extract(epoch from c.published_at) * 1000 as bigint),"
          + " cast(extract(epoch from q.since) * 1000 as bigint),"
          + " cast(extract(epoch from d.failing_since) * 1000 as bigint), d.failing_why"
          + " from dashboard.dataset d"
          + " left join dashboard.release c on c.region_code = d.region_code"
          + " and c.dataset_id = d.id and c.is_current"
          + " left join lateral (select min(r.imported_at) as since from dashboard.release r"
          + " where r.region_code = d.region_code and r.dataset_id = d.id"
          + " and r.status = 'QUARANTINED') q on true"
          + " where d.region_code = any(cast(?1 as text[]))";
  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  public Optional<Freshness> of(UUID dataset) {
    Query query = em.createNativeQuery(SELECT + " and d.id = ?2").setParameter(2, dataset);
    return Optional.ofNullable(found(query).get(dataset));
  }

  /** Of all tables the current user may see. */
  public Map<UUID, Freshness> all() {
    return found(em.createNativeQuery(SELECT));
  }

  private Map<UUID, Freshness> found(Query query) {
    Collection<?> rows =
        query.setParameter(1, SqlArray.of(CurrentUser.currentScope().read())).getResultList();
    Instant now = clock.instant();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(
            Collectors.toMap(
                row -> UUID.fromString(row[0].toString()), row -> Freshness.of(facts(row), now)));
  }

  private static Freshness.Facts facts(Object[] row) {
    return new Freshness.Facts(
        row[1] == null ? null : LocalDate.parse(row[1].toString()),
        row[2].toString(),
        moment(row[3]),
        moment(row[4]),
        moment(row[5]),
        row[6] == null ? null : row[6].toString());
  }

  private static Instant moment(Object millis) {
    return millis == null ? null : Instant.ofEpochMilli(((Number) millis).longValue());
  }
}
