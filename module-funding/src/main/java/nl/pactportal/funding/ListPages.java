package nl.pactportal.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.pactportal.platform.identity.CurrentUser;

/**
 * Finds which rows stand on a page: of each region the user may read its own first ones, straight
 * from an index, and then the first of those. So a page costs the same however much lies behind it,
 * for who sees one region and for who sees all.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ListPages {
  /** In a condition: the regions whose unfinished papers the user may see, too. */
  public static final String INSIDE = ":inside";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  /**
   * @param wanted counts from 1; one that is not there gives the nearest
   * @param inside what {@link #INSIDE} stands for; empty where no condition asks for it
   * @param rows finds the rows with these ids, in any order
   */
  public <T> PageOf<T> page(
      ListOrder order,
      int wanted,
      int size,
      Collection<String> inside,
      Function<List<UUID>, List<T>> rows,
      Function<T, UUID> idOf) {
    int page = Math.max(1, wanted);
    List<UUID> ids = ids(order, page, size, inside);
    if (ids.isEmpty() && page > 1) {
      page = lastPage(order, size, inside);
      ids = ids(order, page, size, inside);
    }
    List<UUID> shown = ids.subList(0, Math.min(size, ids.size()));
    return new PageOf<>(sorted(shown, rows, idOf), page, ids.size() > size);
  }

  private static <T> List<T> sorted(
      List<UUID> ids, Function<List<UUID>, List<T>> rows, Function<T, UUID> idOf) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<UUID, Integer> place = new HashMap<>();
    ids.forEach(id -> place.put(id, place.size()));
    return rows.apply(ids).stream()
        .sorted(Comparator.comparing(row -> place.get(idOf.apply(row))))
        .toList();
  }

  /** One more than the page shows: it tells whether there is a next. */
  private List<UUID> ids(ListOrder order, int page, int size, Collection<String> inside) {
    String sql =
        "select x.id from %s cross join lateral (select t.* from %s order by %s limit %d) x"
            + " order by %s offset %d limit %d";
    int from = (page - 1) * size;
    List<?> found =
        query(
                sql.formatted(
                    regions(order),
                    rows(order),
                    order.within(),
                    from + size + 1,
                    order.across(),
                    from,
                    size + 1),
                order,
                inside)
            .getResultList();
    return found.stream().map(UUID.class::cast).toList();
  }

  private int lastPage(ListOrder order, int size, Collection<String> inside) {
    String sql = "select count(*) from %s cross join lateral (select t.id from %s) x";
    Object count =
        query(sql.formatted(regions(order), rows(order)), order, inside).getSingleResult();
    return Math.toIntExact(Math.max(1, (((Number) count).longValue() + size - 1) / size));
  }

  private static String regions(ListOrder order) {
    String regions = "unnest(string_to_array(?1, ',')) as r (code)";
    return order.statuses().isEmpty()
        ? regions
        : regions + " cross join unnest(string_to_array(?2, ',')) as s (code)";
  }

  private static String rows(ListOrder order) {
    return order.table()
        + " t where t.region_code = r.code"
        + (order.statuses().isEmpty() ? "" : " and t.status = s.code")
        + (order.where().isEmpty() ? "" : " and " + order.where());
  }

  private Query query(String sql, ListOrder order, Collection<String> inside) {
    Query query =
        em.createNativeQuery(sql.replace(INSIDE, order.statuses().isEmpty() ? "?2" : "?3"));
    int parameter = 1;
    query.setParameter(parameter++, String.join(",", user.scope().read()));
    if (!order.statuses().isEmpty()) {
      query.setParameter(parameter++, String.join(",", order.statuses()));
    }
    if (order.where().contains(INSIDE)) {
      query.setParameter(parameter, String.join(",", inside));
    }
    return query;
  }
}
