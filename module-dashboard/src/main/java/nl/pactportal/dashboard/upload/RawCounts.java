package nl.pactportal.dashboard.upload;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import nl.pactportal.dashboard.disclosure.CellId;
import nl.pactportal.dashboard.disclosure.DisclosureRule;
import nl.pactportal.dashboard.disclosure.Hiding;
import nl.pactportal.dashboard.disclosure.MaskedTable;
import nl.pactportal.dashboard.disclosure.Rate;

/** Keeps what a region counted, for one purpose: that its next release gives nothing away. */
@ApplicationScoped
public class RawCounts {
  private static final String INSERT =
      "insert into dashboard.region_count (region_code, release_id, measure, dimensions, geo,"
          + " period, count, smallest, hidden) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String SELECT =
      "select measure, period, geo, dimensions, count, smallest, hidden"
          + " from dashboard.region_count where region_code = ? and release_id = ?";
  private static final String SMALLEST =
      "select measure, period, geo, dimensions, count from dashboard.region_count"
          + " where region_code = ?1 and release_id = ?2 and smallest";
  private static final String DELETE =
      "delete from dashboard.region_count where region_code = ?1 and release_id = ?2";

  @Resource(lookup = "java:app/jdbc/pact")
  DataSource database;

  @PersistenceContext EntityManager em;
  @Inject OwnTables tables;

  void write(String region, UUID release, MaskedTable masked, Map<CellId, Long> smallest) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (CellId cell : masked.cells()) {
        Hiding hidden = masked.hidden().get(cell);
        set(
            insert,
            region,
            release,
            cell.measure(),
            cell.dimensions(),
            cell.geo(),
            cell.period(),
            masked.counted(cell),
            smallest.containsKey(cell),
            hidden == null ? null : hidden.name());
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static void set(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  /** What was counted, without totals. */
  Map<CellId, Long> smallest(String region, UUID release) {
    List<?> rows =
        em.createNativeQuery(SMALLEST)
            .setParameter(1, region)
            .setParameter(2, release)
            .getResultList();
    Map<CellId, Long> found = new TreeMap<>();
    for (Object one : rows) {
      Object[] row = (Object[]) one;
      CellId cell =
          new CellId(row[0].toString(), row[1].toString(), row[2].toString(), row[3].toString());
      found.put(cell, ((Number) row[4]).longValue());
    }
    return found;
  }

  /** What was never published gives nothing away. */
  void forget(String region, UUID release) {
    em.createNativeQuery(DELETE).setParameter(1, region).setParameter(2, release).executeUpdate();
  }

  /**
   * All published releases of a region that have one of these measures, whatever table they are of.
   */
  List<MaskedTable> earlier(String region, Set<String> measures, DisclosureRule rule) {
    List<MaskedTable> all = new ArrayList<>();
    for (UUID release : releases(region, measures)) {
      all.add(release(region, release, rule));
    }
    return all;
  }

  private List<UUID> releases(String region, Set<String> measures) {
    List<?> found =
        em.createNativeQuery(
                "select u.release_id from dashboard.own_upload u where u.region_code = ?1"
                    + " and u.status = 'PUBLISHED' and exists (select 1 from dashboard.region_count c"
                    + " where c.region_code = ?1 and c.release_id = u.release_id"
                    + " and c.measure = any(string_to_array(?2, ';')))"
                    + " order by u.published_at, u.id")
            .setParameter(1, region)
            .setParameter(2, String.join(";", measures))
            .getResultList();
    return found.stream().map(id -> UUID.fromString(id.toString())).toList();
  }

  /** A release as it was masked. */
  MaskedTable release(String region, UUID release, DisclosureRule rule) {
    Map<CellId, Long> smallest = new TreeMap<>();
    Map<CellId, Hiding> hidden = new TreeMap<>();
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(SELECT)) {
      set(query, region, release);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          CellId cell =
              new CellId(
                  rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4));
          if (rows.getBoolean(6)) {
            smallest.put(cell, rows.getLong(5));
          }
          if (rows.getString(7) != null) {
            hidden.put(cell, Hiding.valueOf(rows.getString(7)));
          }
        }
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
    Rate rate = rate(region, release);
    return new MaskedTable(OwnRelease.table(smallest, region, rate), rule, hidden, List.of());
  }

  /** Of a percentage the order of the counts is the order of its codes in the release. */
  private Rate rate(String region, UUID release) {
    List<?> codes =
        em.createNativeQuery(
                "select m.numerator, m.denominator from dashboard.measure m"
                    + " join dashboard.own_upload u on u.release_id = m.release_id"
                    + " where u.region_code = ?1 and u.release_id = ?2"
                    + " and m.region_code in (?1, 'PB', 'PUB') and m.numerator is not null")
            .setParameter(1, region)
            .setParameter(2, release)
            .getResultList();
    return codes.stream()
        .map(Object[].class::cast)
        .map(row -> OwnRelease.rate(row[0].toString(), row[1].toString()))
        .findFirst()
        .orElse(null);
  }

  /** What the releases of a table before had: measures and categories, as one set of words. */
  Set<String> shape(String region, UUID table) {
    List<?> rows =
        em.createNativeQuery(
                "select distinct c.measure, c.dimensions from dashboard.region_count c"
                    + " join dashboard.own_upload u on u.region_code = c.region_code"
                    + " and u.release_id = c.release_id"
                    + " where c.region_code = ?1 and u.table_id = ?2 and c.smallest"
                    + " and u.status = 'PUBLISHED'")
            .setParameter(1, region)
            .setParameter(2, table)
            .getResultList();
    Set<String> shape = new TreeSet<>();
    rows.stream()
        .map(Object[].class::cast)
        .forEach(
            row -> {
              shape.add(row[0].toString());
              OwnRelease.dimensions(new CellId("", "", "", row[1].toString())).forEach(shape::add);
            });
    return shape;
  }
}
