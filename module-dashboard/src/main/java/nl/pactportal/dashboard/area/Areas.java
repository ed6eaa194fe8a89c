package nl.pactportal.dashboard.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.pactportal.platform.region.RegionScope;

/** Reads the areas of a classification; they are the same for everybody. */
@ApplicationScoped
public class Areas {
  private static final String NEAREST =
      "select classification_year, code, kind, name, boundary, changed from dashboard.area"
          + " where region_code = ?1 and kind <> 'MUNICIPALITY' and classification_year ="
          + " coalesce((select max(a.classification_year) from dashboard.area a"
          + " where a.region_code = ?1 and a.classification_year <= ?2),"
          + " (select min(a.classification_year) from dashboard.area a where a.region_code = ?1))"
          + " order by case kind when 'LABOUR_MARKET' then 0 when 'PROVINCE' then 1 else 2 end, name";
  private static final int LATEST = 9999;
  @PersistenceContext EntityManager em;

  /**
   * Regions, province and country of that year's classification, or of the last one before it that
   * is known.
   *
   * @param year null for the latest
   */
  public List<Area> of(Integer year) {
    List<?> rows =
        em.createNativeQuery(NEAREST)
            .setParameter(1, RegionScope.PUBLIC)
            .setParameter(2, year == null ? LATEST : year)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(Areas::area).toList();
  }

  private static Area area(Object[] row) {
    return new Area(
        ((Number) row[0]).intValue(),
        (String) row[1],
        Area.Kind.valueOf((String) row[2]),
        (String) row[3],
        (String) row[4],
        (String) row[5]);
  }
}
