package nl.pactportal.dashboard.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.pactportal.dashboard.observation.ReleaseRef;

/** Keeps what the gate found of a release: for good, also after somebody decided. */
@ApplicationScoped
public class Findings {
  private static final String INSERT =
      "insert into dashboard.gate_finding (region_code, release_id, position, rule, severity,"
          + " place, expected, found, measure, dimensions, geo, period, against)"
          + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, cast(?9 as text), cast(?10 as text),"
          + " cast(?11 as text), cast(?12 as text), cast(?13 as text))";
  private static final String SELECT =
      "select rule, severity, place, expected, found, measure, dimensions, geo, period, against"
          + " from dashboard.gate_finding"
          + " where region_code = ?1 and release_id = ?2 order by position";
  @PersistenceContext EntityManager em;

  void keep(ReleaseRef release, List<Finding> findings) {
    for (int i = 0; i < findings.size(); i++) {
      Finding one = findings.get(i);
      FoundCell cell = one.cell() == null ? FoundCell.of(null) : one.cell();
      em.createNativeQuery(INSERT)
          .setParameter(1, release.audience())
          .setParameter(2, release.id())
          .setParameter(3, i)
          .setParameter(4, one.rule().name())
          .setParameter(5, one.severity().name())
          .setParameter(6, one.place())
          .setParameter(7, one.expected())
          .setParameter(8, one.found())
          .setParameter(9, cell.measure())
          .setParameter(10, cell.dimensions())
          .setParameter(11, cell.geo())
          .setParameter(12, cell.period())
          .setParameter(13, cell.against())
          .executeUpdate();
    }
  }

  public List<Finding> of(ReleaseRef release) {
    List<?> rows =
        em.createNativeQuery(SELECT)
            .setParameter(1, release.audience())
            .setParameter(2, release.id())
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(Findings::finding).toList();
  }

  private static Finding finding(Object[] row) {
    return new Finding(
        GateRule.valueOf(row[0].toString()),
        Severity.valueOf(row[1].toString()),
        row[2].toString(),
        row[3].toString(),
        row[4].toString(),
        row[5] == null ? null : cell(row));
  }

  private static FoundCell cell(Object[] row) {
    return new FoundCell(text(row[5]), text(row[6]), text(row[7]), text(row[8]), text(row[9]));
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }
}
