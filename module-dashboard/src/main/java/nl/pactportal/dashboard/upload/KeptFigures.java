package nl.pactportal.dashboard.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.pactportal.dashboard.table.SourceCode;

/** Finds what a table's release in force was counted from. */
@ApplicationScoped
public class KeptFigures {
  private static final String CATEGORIES =
      "select dimension, code, title from dashboard.category where region_code = ?1"
          + " and release_id = ?2 and dimension <> ?3 and code <> ?4";
  @PersistenceContext EntityManager em;
  @Inject OwnTables tables;
  @Inject RawCounts counts;

  Kept of(OwnTable table, Assignment assignment) {
    return assignment.keep()
        ? tables.lastPublished(table.getId()).map(last -> of(table, last)).orElse(Kept.NOTHING)
        : Kept.NOTHING;
  }

  private Kept of(OwnTable table, OwnUpload last) {
    String region = table.getRegionCode();
    return new Kept(
        counts.smallest(region, last.releaseId()),
        categories(table.row().audience().code(region), last));
  }

  private Map<String, Map<String, String>> categories(String audience, OwnUpload last) {
    List<?> rows =
        em.createNativeQuery(CATEGORIES)
            .setParameter(1, audience)
            .setParameter(2, last.releaseId())
            .setParameter(3, SourceCode.GEO)
            .setParameter(4, MaskedSource.ALL)
            .getResultList();
    Map<String, Map<String, String>> found = new TreeMap<>();
    rows.stream()
        .map(Object[].class::cast)
        .forEach(
            row ->
                found
                    .computeIfAbsent(row[0].toString(), none -> new TreeMap<>())
                    .put(row[1].toString(), row[2].toString()));
    return found;
  }
}
