package nl.pactportal.meetings.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;

/** Agenda items of the user's regions. */
@ApplicationScoped
public class AgendaRepository {
  public static final int MOST_ITEMS = 500;

  /** A number is unique at every moment, so all make room first. */
  private static final String ASIDE =
      "update meetings.agenda_item set number = number + 1000"
          + " where region_code = ?1 and meeting_id = ?2";

  private static final String ARRANGE =
      "update meetings.agenda_item a set number = o.number,"
          + " with_previous = a.id = any(cast(string_to_array(?4, ',') as uuid[]))"
          + " from unnest(cast(string_to_array(?3, ',') as uuid[])) with ordinality as o(id, number)"
          + " where a.region_code = ?1 and a.meeting_id = ?2 and a.id = o.id";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  /** Numbers the lines from 1 in the order given. */
  public void add(String regionCode, UUID meetingId, List<AgendaLine> lines) {
    if (lines.size() > MOST_ITEMS) {
      throw new BusinessException(null, "agenda.tooMany", MOST_ITEMS);
    }
    int number = 0;
    for (AgendaLine line : lines) {
      em.persist(new AgendaItem(regionCode, meetingId, ++number, line));
    }
  }

  public AgendaItem add(UUID id, String regionCode, UUID meetingId, int number, AddedAs as) {
    AgendaItem item = new AgendaItem(id, regionCode, meetingId, number, as);
    em.persist(item);
    return item;
  }

  /** The item it came from is no longer moved away. */
  public void back(AgendaItem item) {
    anywhere(item.getCameFromId()).forEach(AgendaItem::back);
  }

  /**
   * On whatever agenda.
   *
   * @throws NotFoundException if there is no such item for this user
   */
  public AgendaItem find(UUID id) {
    return anywhere(id).stream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("agenda item " + id));
  }

  private List<AgendaItem> anywhere(UUID id) {
    return em.createQuery(
            "select a from AgendaItem a where a.id = :id and a.regionCode in :regions",
            AgendaItem.class)
        .setParameter("id", id)
        .setParameter("regions", user.scope().read())
        .getResultList();
  }

  /** Whether the current user may see such an item. */
  public boolean exists(UUID id) {
    return em.createQuery(
                "select count(a) from AgendaItem a where a.id = :id and a.regionCode in :regions",
                Long.class)
            .setParameter("id", id)
            .setParameter("regions", user.scope().read())
            .getSingleResult()
        > 0;
  }

  public void remove(AgendaItem item) {
    em.remove(item);
    em.flush();
  }

  /**
   * Gives every item its number and says which are treated together. Two statements, however many
   * items; versions stay, since what an item says of itself does not change.
   */
  public void arrange(String regionCode, UUID meetingId, AgendaOrder order) {
    em.createNativeQuery(ASIDE)
        .setParameter(1, regionCode)
        .setParameter(2, meetingId)
        .executeUpdate();
    em.createNativeQuery(ARRANGE)
        .setParameter(1, regionCode)
        .setParameter(2, meetingId)
        .setParameter(3, list(order.ids()))
        .setParameter(4, list(order.joined()))
        .executeUpdate();
  }

  private static String list(List<UUID> ids) {
    return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
  }

  public List<AgendaRow> of(UUID meetingId) {
    return em.createQuery(
            "select new nl.pactportal.meetings.agenda.AgendaRow(a.id, a.version, a.number, a.title,"
                + " a.kind, a.ownerSaid, a.withPrevious, a.minutes, a.duration, a.ownerParty,"
                + " p.name, a.note, a.addedAs, a.closed, a.approvesMeetingId, a.cameFromId,"
                + " a.movedToId, a.startedAt, a.endedAt, a.outcomeSaid) from AgendaItem a"
                + " left join Party p on p.code = a.ownerParty"
                + " where a.meetingId = :meeting and a.regionCode in :regions order by a.number",
            AgendaRow.class)
        .setParameter("meeting", meetingId)
        .setParameter("regions", user.scope().read())
        .getResultList();
  }

  /**
   * @throws NotFoundException if that meeting of the user's regions has no such item
   */
  public AgendaItem find(UUID meetingId, UUID id) {
    return em.createQuery(
            "select a from AgendaItem a where a.id = :id and a.meetingId = :meeting"
                + " and a.regionCode in :regions",
            AgendaItem.class)
        .setParameter("id", id)
        .setParameter("meeting", meetingId)
        .setParameter("regions", user.scope().read())
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("agenda item " + id));
  }
}
