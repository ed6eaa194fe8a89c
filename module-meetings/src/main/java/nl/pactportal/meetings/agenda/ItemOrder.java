package nl.pactportal.meetings.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;

/**
 * Notes, decisions and actions of an item stand in the minutes in one order. Plain SQL, because it
 * goes over three tables, and past their versions: where something stands does not change it.
 */
@ApplicationScoped
public class ItemOrder {
  private static final List<String> TABLES = List.of("note", "decision", "action");
  private static final String PLACED =
      "select '%1$s' as kind, id, position from meetings.%1$s where agenda_item_id = ?1"
          + " and region_code = any (string_to_array(?2, ','))";

  private record Placed(String table, UUID id) {}

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  /**
   * One place up (-1) or down (1); at the end of the row it stays.
   *
   * @param id a note, decision or action of that item; another changes nothing
   */
  public void move(UUID itemId, UUID id, int step) {
    List<Placed> placed = placed(itemId);
    List<UUID> ids = placed.stream().map(Placed::id).toList();
    int from = ids.indexOf(id);
    int to = from + step;
    if (from >= 0 && to >= 0 && to < placed.size()) {
      Collections.swap(placed, from, to);
      number(placed);
    }
  }

  private List<Placed> placed(UUID itemId) {
    em.flush();
    List<Placed> placed = new ArrayList<>();
    for (Object row :
        em.createNativeQuery("select kind, id from (" + all() + ") placed order by position, id")
            .setParameter(1, itemId)
            .setParameter(2, regions())
            .getResultList()) {
      Object[] columns = (Object[]) row;
      placed.add(new Placed((String) columns[0], UUID.fromString(columns[1].toString())));
    }
    return placed;
  }

  private void number(List<Placed> placed) {
    int position = 0;
    for (Placed one : placed) {
      em.createNativeQuery(
              "update meetings."
                  + one.table()
                  + " set position = ?1 where id = ?2 and position <> ?1"
                  + " and region_code = any (string_to_array(?3, ','))")
          .setParameter(1, ++position)
          .setParameter(2, one.id())
          .setParameter(3, String.join(",", user.scope().write()))
          .executeUpdate();
    }
  }

  private static String all() {
    return String.join(" union all ", TABLES.stream().map(PLACED::formatted).toList());
  }

  private String regions() {
    return String.join(",", user.scope().read());
  }
}
