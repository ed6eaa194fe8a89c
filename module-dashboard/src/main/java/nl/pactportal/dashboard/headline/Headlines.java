package nl.pactportal.dashboard.headline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import nl.pactportal.dashboard.source.DatasetDetail;

/** Measures on the overview; the audience of their table stands in every statement. */
@ApplicationScoped
public class Headlines {
  private static final String CHOICES =
      "select m.code, m.title, m.unit, h.measure is not null from dashboard.measure m"
          + " left join dashboard.headline h on h.region_code = m.region_code"
          + " and h.dataset_id = ?3 and h.measure = m.code"
          + " where m.region_code = ?1 and m.release_id = ?2 order by m.position";
  private static final String REMOVE =
      "delete from dashboard.headline where region_code = ?1 and dataset_id = ?2";
  private static final String ADD =
      "insert into dashboard.headline (region_code, dataset_id, measure) values (?1, ?2, ?3)";
  @PersistenceContext EntityManager em;

  /** The measures of a table, in its own order; none where nothing was published yet. */
  List<MeasureChoice> of(DatasetDetail table) {
    List<?> rows =
        em.createNativeQuery(CHOICES)
            .setParameter(1, table.audience())
            .setParameter(2, table.releaseId())
            .setParameter(3, table.id())
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(Headlines::choice).toList();
  }

  private static MeasureChoice choice(Object[] row) {
    return new MeasureChoice(
        row[0].toString(), row[1].toString(), row[2].toString(), (Boolean) row[3]);
  }

  @Transactional(TxType.REQUIRES_NEW)
  public void replace(DatasetDetail table, Collection<String> measures) {
    em.createNativeQuery(REMOVE)
        .setParameter(1, table.audience())
        .setParameter(2, table.id())
        .executeUpdate();
    for (String measure : measures) {
      em.createNativeQuery(ADD)
          .setParameter(1, table.audience())
          .setParameter(2, table.id())
          .setParameter(3, measure)
          .executeUpdate();
    }
  }
}
