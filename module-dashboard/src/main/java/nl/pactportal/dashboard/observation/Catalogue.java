package nl.pactportal.dashboard.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.pactportal.dashboard.SqlArray;
import nl.pactportal.platform.identity.CurrentUser;

/** Tables, measures and words to choose from, within what the current user may see. */
@ApplicationScoped
public class Catalogue {
  private static final String TABLES =
      "select d.id, r.id, d.code, d.title, d.owner, d.url, d.definition, d.licence, d.synthetic,"
          + " r.source_version, cast(extract(epoch from r.imported_at) * 1000 as bigint),"
          + " r.region_code, coalesce(r.classification_year, d.classification_year), r.is_current,"
          + " m.code, m.title, m.unit, m.decimals, m.kind, m.seasonal, m.numerator, m.denominator,"
          + " exists (select 1 from dashboard.observation o where o.region_code = r.region_code"
          + " and o.release_id = r.id and o.measure = m.code and o.dimensions = '')"
          + " from dashboard.dataset d"
          + " join dashboard.release r on r.region_code = d.region_code and r.dataset_id = d.id"
          + " and r.status = 'PUBLISHED' and ";
  private static final String ORDER =
      " join dashboard.measure m on m.region_code = r.region_code and m.release_id = r.id"
          + " where d.region_code = any(cast(?1 as text[]))"
          + " order by d.display_order, d.title, d.id, m.position";
  private static final String OF_TODAY = "r.is_current";
  private static final String AT =
      "r.id = (select x.id from dashboard.release x where x.region_code = d.region_code"
          + " and x.dataset_id = d.id and x.status = 'PUBLISHED' and x.published_at < cast(?2 as timestamptz)"
          + " order by x.published_at desc, x.id desc limit 1)";
  private static final String OF_RELEASE =
      "r.id = coalesce((select x.id from dashboard.release x where x.region_code = d.region_code"
          + " and x.dataset_id = d.id and x.status = 'PUBLISHED' and x.id = cast(?2 as uuid)),"
          + " (select x.id from dashboard.release x where x.region_code = d.region_code"
          + " and x.dataset_id = d.id and x.is_current))";
  private static final String PERIOD = "";
  private static final String AREA = "geo";
  private static final String WORDS =
      "select code, title, status, '', position from dashboard.period_code"
          + " where region_code = ?1 and release_id = cast(?2 as uuid)"
          + " union all select code, title, '', dimension, position from dashboard.category"
          + " where region_code = ?1 and release_id = cast(?2 as uuid) order by 4, 5";
  private static final String BREAKS =
      "select dataset_id, measure, geo, period, kind, text_nl, text_en, source"
          + " from dashboard.series_break where region_code = ?1 and dataset_id = cast(?2 as uuid)"
          + " order by period";
  private static final int MEASURE = 14;
  private static final int PLAIN = 22;
  @PersistenceContext EntityManager em;

  /** A table in the release one looks at. */
  public record Entry(
      DatasetFigures.About about,
      ReleaseRef release,
      Integer classificationYear,
      boolean current,
      List<Topic> topics) {}

  /**
   * A measure of a table.
   *
   * @param plain whether there are figures without breakdown
   */
  public record Topic(Measure measure, boolean plain) {}

  /** A value of a dimension. */
  public record Category(String dimension, String code, String title) {}

  /**
   * Periods in their order, and categories by dimension.
   *
   * @param areas codes and names of areas as the table has them
   */
  public record Words(
      List<PeriodLine> periods, Map<String, List<Category>> dimensions, List<Category> areas) {}

  public List<Entry> tables(Vantage vantage) {
    String which = vantage.at() != null ? AT : OF_TODAY;
    Query query =
        em.createNativeQuery(TABLES + (vantage.release() == null ? which : OF_RELEASE) + ORDER);
    query.setParameter(1, SqlArray.of(CurrentUser.currentScope().read()));
    if (vantage.release() != null) {
      query.setParameter(2, vantage.release().toString());
    } else if (vantage.at() != null) {
      query.setParameter(2, vantage.at().toString());
    }
    Map<UUID, Entry> tables = new LinkedHashMap<>();
    for (Object row : query.getResultList()) {
      add(tables, (Object[]) row);
    }
    return List.copyOf(tables.values());
  }

  private static void add(Map<UUID, Entry> tables, Object[] row) {
    UUID release = RowReader.uuid(row[1]);
    tables
        .computeIfAbsent(release, id -> entry(id, row))
        .topics()
        .add(new Topic(RowReader.measure(row, MEASURE), (Boolean) row[PLAIN]));
  }

  private static Entry entry(UUID release, Object[] row) {
    Number year = (Number) row[12];
    return new Entry(
        RowReader.tableOf(row),
        new ReleaseRef(RowReader.text(row[11]), release),
        year == null ? null : year.intValue(),
        (Boolean) row[13],
        new ArrayList<>());
  }

  public Words words(ReleaseRef release) {
    List<Object[]> rows = new ArrayList<>();
    of(WORDS, release.audience(), release.id()).forEach(row -> rows.add((Object[]) row));
    Map<String, List<Category>> dimensions =
        rows.stream()
            .filter(row -> !PERIOD.equals(row[3]))
            .map(Catalogue::category)
            .collect(
                Collectors.groupingBy(
                    Category::dimension, LinkedHashMap::new, Collectors.toList()));
    List<Category> areas = dimensions.remove(AREA);
    return new Words(
        rows.stream().filter(row -> PERIOD.equals(row[3])).map(Catalogue::period).toList(),
        dimensions,
        areas == null ? List.of() : areas);
  }

  private static Category category(Object[] row) {
    return new Category(RowReader.text(row[3]), RowReader.text(row[0]), RowReader.text(row[1]));
  }

  private static PeriodLine period(Object[] row) {
    return new PeriodLine(
        new Period(RowReader.text(row[0]), RowReader.text(row[1])),
        new PeriodStatus(RowReader.text(row[2])));
  }

  public List<SeriesBreak> breaks(Entry table) {
    List<SeriesBreak> breaks = new ArrayList<>();
    of(BREAKS, table.release().audience(), table.about().datasetId())
        .forEach(row -> breaks.add(RowReader.seriesBreak((Object[]) row).seriesBreak()));
    return breaks;
  }

  private List<?> of(String sql, String audience, UUID id) {
    return em.createNativeQuery(sql)
        .setParameter(1, audience)
        .setParameter(2, id.toString())
        .getResultList();
  }
}
