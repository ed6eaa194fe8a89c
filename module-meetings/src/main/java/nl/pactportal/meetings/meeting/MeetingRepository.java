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
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;

/** Meetings of the user's regions and of all partners. */
@ApplicationScoped
public class MeetingRepository {
  private static final String ROW =
      "select new nl.pactportal.meetings.meeting.MeetingRow(m.id, m.version, m.regionCode, p.name,"
          + " m.body, m.heldOn, m.startsAt, m.endsAt, m.timeSaid, m.tentative, m.place, m.status)"
          + " from Meeting m join Party p on p.code = m.regionCode";
  private static final String UPCOMING = " and m.heldOn >= :today and m.status = :planned";
  private static final String PAST = " and (m.heldOn < :today or m.status <> :planned)";
  private static final String INSERT =
      "insert into meetings.meeting (region_code, id, body, held_on, starts_at, ends_at, time_said,"
          + " tentative, place, status, version) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 1)"
          + " on conflict do nothing";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  /**
   * Plain SQL because of "on conflict": of two equal requests at the same moment the second waits
   * for the first and then does nothing, instead of failing.
   *
   * @return whether the meeting is new
   */
  boolean insertOnce(Meeting meeting) {
    MeetingTimes times = meeting.times();
    Object[] values = {
      meeting.getRegionCode(),
      meeting.getId(),
      meeting.getBody(),
      meeting.getHeldOn(),
      times.start(),
      times.end(),
      times.said(),
      meeting.isTentative(),
      meeting.getPlace(),
      meeting.getStatus().name()
    };
    var insert = em.createNativeQuery(INSERT);
    for (int i = 0; i < values.length; i++) {
      insert.setParameter(i + 1, values[i]);
    }
    return insert.executeUpdate() == 1;
  }

  public List<MeetingRow> upcoming(LocalDate today, String body, int most) {
    String order = " order by m.heldOn, m.startsAt, m.id";
    return parameters(
            em.createQuery(where(ROW, UPCOMING, body) + order, MeetingRow.class), today, body)
        .setMaxResults(most)
        .getResultList();
  }

  public List<MeetingRow> past(LocalDate today, String body, int first, int most) {
    String order = " order by m.heldOn desc, m.startsAt desc, m.id desc";
    return parameters(em.createQuery(where(ROW, PAST, body) + order, MeetingRow.class), today, body)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  public long countPast(LocalDate today, String body) {
    String count = where("select count(m) from Meeting m", PAST, body);
    return parameters(em.createQuery(count, Long.class), today, body).getSingleResult();
  }

  private static String where(String select, String which, String body) {
    return select
        + " where m.regionCode in :regions"
        + which
        + (body == null ? "" : " and m.body = :body");
  }

  private <T> TypedQuery<T> parameters(TypedQuery<T> query, LocalDate today, String body) {
    query
        .setParameter("regions", user.scope().read())
        .setParameter("today", today)
        .setParameter("planned", MeetingStatus.PLANNED);
    return body == null ? query : query.setParameter("body", body);
  }

  public List<String> bodies() {
    return em.createQuery(
            "select distinct m.body from Meeting m where m.regionCode in :regions order by m.body",
            String.class)
        .setParameter("regions", user.scope().read())
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
