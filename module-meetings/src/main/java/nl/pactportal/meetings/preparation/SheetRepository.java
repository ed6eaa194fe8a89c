package nl.pactportal.meetings.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.pactportal.meetings.agenda.AgendaItem;
import nl.pactportal.meetings.meeting.Meeting;
import nl.pactportal.meetings.meeting.MeetingRow;
import nl.pactportal.meetings.meeting.MeetingStatus;
import nl.pactportal.platform.identity.CurrentUser;

/** What surrounds the items of an agenda, each kind of thing in one query. */
@ApplicationScoped
class SheetRepository {
  private static final int MOST_TARGETS = 50;
  private static final String MEETING =
      "select new nl.pactportal.meetings.preparation.Elsewhere(m.id, m.id, m.body, m.heldOn, 0)"
          + " from Meeting m";
  private static final String RECORDED =
      "select (select count(*) from meetings.decision where region_code = ?1 and agenda_item_id = ?2)"
          + " + (select count(*) from meetings.action where region_code = ?1 and agenda_item_id = ?2)"
          + " + (select count(*) from meetings.note where region_code = ?1 and agenda_item_id = ?2)"
          + " + (select count(*) from meetings.round where region_code = ?1 and agenda_item_id = ?2)"
          + " + (select count(*) from meetings.ballot where region_code = ?1 and agenda_item_id = ?2)"
          + " + (select count(*) from meetings.writing where region_code = ?1"
          + " and agenda_item_id = ?2 and updated_at > ?3)"
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
            MEETING + " where m.id in :ids and m.regionCode in :regions",
            ids,
            Elsewhere::meetingId);
  }

  /** Planned meetings of that region after that one: those of its body first, then by day. */
  List<Elsewhere> later(MeetingRow meeting) {
    return planned(meeting.regionCode(), meeting.bodyId(), meeting.heldOn()).stream()
        .filter(other -> !other.meetingId().equals(meeting.id()))
        .toList();
  }

  /** Planned meetings of a region from that day on: those of that body first, then by day. */
  List<Elsewhere> planned(String regionCode, UUID body, LocalDate from) {
    return em.createQuery(
            MEETING
                + " where m.regionCode = :region and m.regionCode in :regions"
                + " and m.status = :planned and m.heldOn >= :day"
                + " order by case when m.bodyId = :body then 0 else 1 end, m.heldOn, m.id",
            Elsewhere.class)
        .setParameter("region", regionCode)
        .setParameter("regions", user.scope().read())
        .setParameter("planned", MeetingStatus.PLANNED)
        .setParameter("day", from)
        .setParameter("body", body)
        .setMaxResults(MOST_TARGETS)
        .getResultList();
  }

  /** The last held meeting of that body before it whose minutes no agenda approves yet. */
  Optional<Elsewhere> unapproved(Meeting meeting) {
    return em.createQuery(
            MEETING
                + " where m.regionCode = :region and m.regionCode in :regions"
                + " and m.bodyId = :body and m.status = :held and m.heldOn < :day"
                + " and not exists (select a.id from AgendaItem a join Meeting h"
                + " on h.id = a.meetingId where a.approvesMeetingId = m.id"
                + " and a.regionCode = m.regionCode and h.status <> :cancelled)"
                + " order by m.heldOn desc, m.id desc",
            Elsewhere.class)
        .setParameter("region", meeting.getRegionCode())
        .setParameter("regions", user.scope().read())
        .setParameter("body", meeting.getBodyId())
        .setParameter("held", MeetingStatus.HELD)
        .setParameter("cancelled", MeetingStatus.CANCELLED)
        .setParameter("day", meeting.getHeldOn())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  private Map<UUID, Elsewhere> byKey(
      String query, Collection<UUID> ids, Function<Elsewhere, UUID> key) {
    return em.createQuery(query, Elsewhere.class)
        .setParameter("ids", ids)
        .setParameter("regions", user.scope().read())
        .getResultStream()
        .collect(Collectors.toMap(key, Function.identity()));
  }

  /**
   * Whether anything was written down at that item.
   *
   * @param lately who typed at it after that may still be at it
   */
  boolean recorded(AgendaItem item, Instant lately) {
    Number parts =
        (Number)
            em.createNativeQuery(RECORDED)
                .setParameter(1, item.getRegionCode())
                .setParameter(2, item.getId())
                .setParameter(3, lately.atOffset(ZoneOffset.UTC))
                .getSingleResult();
    return item.isRecorded() || parts.longValue() > 0;
  }

  /** Old traces of who typed at it mean nothing anymore. */
  void forgetWriting(AgendaItem item) {
    em.createNativeQuery(
            "delete from meetings.writing where region_code = ?1 and agenda_item_id = ?2")
        .setParameter(1, item.getRegionCode())
        .setParameter(2, item.getId())
        .executeUpdate();
  }
}
