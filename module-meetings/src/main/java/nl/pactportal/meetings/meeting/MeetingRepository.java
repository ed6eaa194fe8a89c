package nl.pactportal.meetings.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.meetings.body.BodyRepository;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;

/** Meetings of the user's regions and of all partners. */
@ApplicationScoped
public class MeetingRepository {
  private static final String ROW =
      "select new nl.pactportal.meetings.meeting.MeetingRow(m.id, m.version, m.regionCode, p.name,"
          + " m.body, m.heldOn, m.startsAt, m.endsAt, m.timeSaid, m.tentative, m.place, m.status,"
          + " m.bodyId, m.seriesId, m.numberSaid, m.form, m.webAddress, m.endsNextDay,"
          + " m.sequence, m.movedFrom, m.cancelledSaid)"
          + " from Meeting m join Party p on p.code = m.regionCode";

  /** One that is going on is not over, whatever its date says; one that was cancelled stays. */
  private static final String UPCOMING =
      " and (m.heldOn >= :today and m.status <> :held or m.status = :live)";

  private static final String PAST =
      " and m.heldOn <= :today and m.status <> :live and (m.heldOn < :today or m.status = :held)";
  private static final String INSERT =
      "insert into meetings.meeting (region_code, id, body, body_id, series_id, number_said,"
          + " held_on, starts_at, ends_at, time_said, ends_next_day, tentative, place, form,"
          + " web_address, status, version) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11,"
          + " ?12, ?13, ?14, ?15, ?16, 1) on conflict do nothing";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;
  @Inject BodyRepository register;

  /**
   * Plain SQL because of "on conflict": of two equal requests at the same moment the second waits
   * for the first and then does nothing, instead of failing.
   *
   * @return whether the meeting is new
   */
  boolean insertOnce(Meeting meeting) {
    MeetingDate date = meeting.date();
    Venue venue = meeting.venue();
    Object[] values = {
      meeting.getRegionCode(),
      meeting.getId(),
      meeting.getBody(),
      meeting.getBodyId(),
      meeting.getSeriesId(),
      date.numberSaid(),
      date.heldOn(),
      date.times().start(),
      date.times().end(),
      date.times().said(),
      date.times().endsNextDay(),
      date.tentative(),
      venue.place(),
      venue.form() == null ? null : venue.form().name(),
      venue.webAddress(),
      meeting.getStatus().name()
    };
    var insert = em.createNativeQuery(INSERT);
    for (int i = 0; i < values.length; i++) {
      insert.setParameter(i + 1, values[i]);
    }
    return insert.executeUpdate() == 1;
  }

  /**
   * @param bodies only meetings of these, or null for all
   */
  public List<MeetingRow> upcoming(LocalDate today, List<UUID> bodies, int most) {
    String order = " order by m.heldOn, m.startsAt, m.id";
    return parameters(
            em.createQuery(where(ROW, UPCOMING, bodies) + order, MeetingRow.class), today, bodies)
        .setMaxResults(most)
        .getResultList();
  }

  public List<MeetingRow> past(LocalDate today, List<UUID> bodies, int first, int most) {
    String order = " order by m.heldOn desc, m.startsAt desc, m.id desc";
    return parameters(
            em.createQuery(where(ROW, PAST, bodies) + order, MeetingRow.class), today, bodies)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  public long countPast(LocalDate today, List<UUID> bodies) {
    String count = where("select count(m) from Meeting m", PAST, bodies);
    return parameters(em.createQuery(count, Long.class), today, bodies).getSingleResult();
  }

  private static String where(String select, String which, List<UUID> bodies) {
    return select
        + " where m.regionCode in :regions"
        + which
        + (bodies == null ? "" : " and m.bodyId in :bodies");
  }

  private <T> TypedQuery<T> parameters(TypedQuery<T> query, LocalDate today, List<UUID> bodies) {
    query
        .setParameter("regions", user.scope().read())
        .setParameter("today", today)
        .setParameter("live", MeetingStatus.LIVE)
        .setParameter("held", MeetingStatus.HELD);
    return bodies == null ? query : query.setParameter("bodies", bodies);
  }

  /** Names of the bodies that can meet, from the register: it stays short, the archive does not. */
  public List<String> bodies() {
    return register.names();
  }

  /** Other meetings of that body on these days, not cancelled ones. */
  List<LocalDate> taken(UUID body, UUID but, List<LocalDate> days) {
    if (body == null || days.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select distinct m.heldOn from Meeting m where m.regionCode in :regions"
                + " and m.bodyId = :body and m.id <> :but and m.heldOn in :days"
                + " and m.status <> :cancelled",
            LocalDate.class)
        .setParameter("regions", user.scope().read())
        .setParameter("body", body)
        .setParameter("but", but)
        .setParameter("days", days)
        .setParameter("cancelled", MeetingStatus.CANCELLED)
        .getResultList();
  }

  /**
   * @throws NotFoundException if there is no such meeting for this user
   */
  public MeetingRow row(UUID id) {
    return only(
        em.createQuery(ROW + " where m.id = :id and m.regionCode in :regions", MeetingRow.class),
        id);
  }

  /** Whether the current user may see such a meeting. */
  public boolean exists(UUID id) {
    return found(byId(), id).isPresent();
  }

  public Meeting find(UUID id) {
    return only(byId(), id);
  }

  /**
   * For recording: of two equal requests at the same moment the second waits here, and then finds
   * what the first has written.
   */
  public Meeting lock(UUID id) {
    return only(byId().setLockMode(LockModeType.PESSIMISTIC_WRITE), id);
  }

  private TypedQuery<Meeting> byId() {
    return em.createQuery(
        "select m from Meeting m where m.id = :id and m.regionCode in :regions", Meeting.class);
  }

  private <T> T only(TypedQuery<T> query, UUID id) {
    return found(query, id).orElseThrow(() -> new NotFoundException("meeting " + id));
  }

  private <T> Optional<T> found(TypedQuery<T> query, UUID id) {
    return query
        .setParameter("id", id)
        .setParameter("regions", user.scope().read())
        .getResultStream()
        .findFirst();
  }
}
