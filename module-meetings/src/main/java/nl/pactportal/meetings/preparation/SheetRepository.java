package nl.pactportal.meetings.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.pactportal.meetings.agenda.AgendaItem;
import nl.pactportal.platform.identity.CurrentUser;

/** What surrounds the items of an agenda, each kind of thing in one query. */
@ApplicationScoped
class SheetRepository {
  private static final String RECORDED =
      "select (select count(*) from meetings.decision where region_code = ?1 and agenda_item_id = ?2)"
          + " + (select count(*) from meetings.action where region_code = ?1 and agenda_item_id = ?2)"
          + " + (select count(*) from meetings.note where region_code = ?1 and agenda_item_id = ?2)"
          + " + (select count(*) from meetings.round where region_code = ?1 and agenda_item_id = ?2)"
          + " + (select count(*) from meetings.attendance where region_code = ?1"
          + " and (arrived_item_id = ?2 or left_item_id = ?2))";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  /** Items of other agendas, by their id. */
  Map<UUID, Elsewhere> items(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : byKey(
            "select new nl.pactportal.meetings.preparation.Elsewhere(a.id, m.id, m.body, m.heldOn,"
                + " a.number) from AgendaItem a join Meeting m on m.id = a.meetingId"
                + " where a.id in :ids and a.regionCode in :regions and m.regionCode in :regions",
            ids,
            Elsewhere::itemId);
  }

  /** Other meetings, by their id. */
  Map<UUID, Elsewhere> meetings(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : byKey(
            "select new nl.pactportal.meetings.preparation.Elsewhere(m.id, m.id, m.body, m.heldOn,"
                + " 0) from Meeting m where m.id in :ids and m.regionCode in :regions",
            ids,
            Elsewhere::meetingId);
  }

  private Map<UUID, Elsewhere> byKey(
      String query, Collection<UUID> ids, Function<Elsewhere, UUID> key) {
    return em.createQuery(query, Elsewhere.class)
        .setParameter("ids", ids)
        .setParameter("regions", user.scope().read())
        .getResultStream()
        .collect(Collectors.toMap(key, Function.identity()));
  }

  /** Whether anything was written down at that item. */
  boolean recorded(AgendaItem item) {
    Number parts =
        (Number)
            em.createNativeQuery(RECORDED)
                .setParameter(1, item.getRegionCode())
                .setParameter(2, item.getId())
                .getSingleResult();
    return item.isRecorded() || parts.longValue() > 0;
  }
}
