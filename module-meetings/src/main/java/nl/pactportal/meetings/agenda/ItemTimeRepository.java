package nl.pactportal.meetings.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.pactportal.platform.identity.CurrentUser;

/**
 * The clock of the agenda. It writes past the version of the item: who types its text must not be
 * told that somebody changed it, only because the meeting came to it.
 */
@ApplicationScoped
public class ItemTimeRepository {
  private static final String MINE = " and region_code = any (string_to_array(?4, ','))";

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
    em.createNativeQuery(
            "update meetings.agenda_item set started_at = coalesce(started_at, ?1),"
                + " ended_at = null where meeting_id = ?2"
                + " and id = any (cast(string_to_array(?3, ',') as uuid[]))"
                + MINE)
        .setParameter(1, now.atOffset(ZoneOffset.UTC))
        .setParameter(2, meetingId)
        .setParameter(3, items.stream().map(UUID::toString).collect(Collectors.joining(",")))
        .setParameter(4, String.join(",", user.scope().write()))
        .executeUpdate();
  }

  /** Whatever the meeting was at. */
  public void end(UUID meetingId, Instant now) {
    em.createNativeQuery(
            "update meetings.agenda_item set ended_at = ?1 where meeting_id = ?2"
                + " and started_at is not null and ended_at is null"
                + MINE.replace("?4", "?3"))
        .setParameter(1, now.atOffset(ZoneOffset.UTC))
        .setParameter(2, meetingId)
        .setParameter(3, String.join(",", user.scope().write()))
        .executeUpdate();
  }
}
