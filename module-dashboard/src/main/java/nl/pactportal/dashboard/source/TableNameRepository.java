package nl.pactportal.dashboard.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.dashboard.SqlArray;
import nl.pactportal.platform.identity.CurrentUser;

/** Reads what the codes of a table stand for; the newest name counts. */
@ApplicationScoped
public class TableNameRepository {
  private static final String OF_TABLE =
      " x join dashboard.release r on r.region_code = x.region_code and r.id = x.release_id"
          + " where r.region_code = any(cast(?1 as text[])) and r.dataset_id = cast(?2 as uuid)"
          + " and (r.status = 'PUBLISHED' or r.id = cast(?3 as uuid))";
  private static final String NAMES =
      "select kind, dimension, code, title from (select distinct on (kind, dimension, code) *"
          + " from (select 'M' as kind, '' as dimension, x.code, x.title, x.position,"
          + " r.imported_at as named from dashboard.measure"
          + OF_TABLE
          + " union all select 'P', '', x.code, x.title, x.position, r.imported_at"
          + " from dashboard.period_code"
          + OF_TABLE
          + " union all select 'C', x.dimension, x.code, x.title, x.position, r.imported_at"
          + " from dashboard.category"
          + OF_TABLE
          + " union all select 'C', 'geo', a.code, a.name, 1000000 + a.classification_year,"
          + " timestamptz '0001-01-01' from dashboard.area a"
          + " where a.region_code = any(cast(?1 as text[]))) named"
          + " order by kind, dimension, code, named desc, position desc) newest"
          + " order by kind, dimension, position, title";
  @PersistenceContext EntityManager em;

  /**
   * @param withheld a release that is not published and whose words count too; null for none
   */
  public TableNames of(UUID dataset, UUID withheld) {
    Map<String, String> measures = new LinkedHashMap<>();
    Map<String, String> periods = new LinkedHashMap<>();
    Map<String, Map<String, String>> categories = new LinkedHashMap<>();
    for (Object one : rows(dataset, withheld)) {
      Object[] row = (Object[]) one;
      Map<String, String> names =
          switch (row[0].toString()) {
            case "M" -> measures;
            case "P" -> periods;
            default -> categories.computeIfAbsent(row[1].toString(), name -> new LinkedHashMap<>());
          };
      names.put(row[2].toString(), row[3].toString());
    }
    return new TableNames(measures, periods, categories);
  }

  private Iterable<?> rows(UUID dataset, UUID withheld) {
    return em.createNativeQuery(NAMES)
        .setParameter(1, SqlArray.of(CurrentUser.currentScope().read()))
        .setParameter(2, dataset.toString())
        .setParameter(3, withheld == null ? null : withheld.toString())
        .getResultList();
  }
}
