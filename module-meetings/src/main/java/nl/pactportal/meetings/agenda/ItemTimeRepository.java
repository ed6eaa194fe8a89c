package nl.pactportal.meetings.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;

/**
 * The clock of the agenda. It writes past the version of the item: who types its text must not be
 * told that somebody changed it, only because the meeting came to it.
 */
@ApplicationScoped
public class ItemTimeRepository {
  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  /** In the order of the agenda. */
  public List<ItemTimeRow> of(UUID meetingId) {
    return em.createQuery(
            "select new nl.pactportal.meetings.agenda.ItemTimeRow(a.id, a.number, a.title,"
                + " a.withPrevious, a.startedAt, a.endedAt) from AgendaItem a"
                + " where a.meetingId = :meeting and a.regionCode in :regions order by a.number",
            ItemTimeRow.class)
        .setParameter("meeting", meetingId)
        .setParameter("regions", user.scope().read())
        .getResultList();
  }

  /** An item that comes back later in the meeting keeps the time it began first. */
  public void start(UUID meetingId, List<UUID> items, Instant now) {
    em.createQuery(
            "update AgendaItem a set a.startedAt = coalesce(a.startedAt, :now), a.endedAt = null"
                + " where a.meetingId = :meeting and a.id in :items and a.regionCode in :regions")
        .setParameter("now", now)
        .setParameter("meeting", meetingId)
        .setParameter("items", items)
        .setParameter("regions", user.scope().write())
        .executeUpdate();
  }

  /** Whatever the meeting was at. */
  public void end(UUID meetingId, Instant now) {
    em.createQuery(
            "update AgendaItem a set a.endedAt = :now where a.meetingId = :meeting"
                + " and a.startedAt is not null and a.endedAt is null"
                + " and a.regionCode in :regions")
        .setParameter("now", now)
        .setParameter("meeting", meetingId)
        .setParameter("regions", user.scope().write())
        .executeUpdate();
  }
}
