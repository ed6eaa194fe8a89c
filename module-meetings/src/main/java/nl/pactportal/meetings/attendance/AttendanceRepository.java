package nl.pactportal.meetings.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;

/** Attendance at meetings of the user's regions. */
@ApplicationScoped
public class AttendanceRepository {
  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  void add(Attendance attendance) {
    em.persist(attendance);
  }

  void remove(Attendance attendance) {
    em.remove(attendance);
  }

  /** In the order in which they were written down: ids rise with time. */
  public List<AttendanceRow> of(UUID meetingId) {
    return em.createQuery(
            "select new nl.pactportal.meetings.attendance.AttendanceRow(a.id, a.version,"
                + " a.roleSaid, a.onBehalfOf, p.name, a.arrivedAt, a.leftAt, a.apology)"
                + " from Attendance a left join Party p on p.code = a.onBehalfOf"
                + " where a.meetingId = :meeting and a.regionCode in :regions order by a.id",
            AttendanceRow.class)
        .setParameter("meeting", meetingId)
        .setParameter("regions", user.scope().read())
        .getResultList();
  }

  Optional<Attendance> find(UUID meetingId, UUID id) {
    return em.createQuery(
            "select a from Attendance a where a.id = :id and a.meetingId = :meeting"
                + " and a.regionCode in :regions",
            Attendance.class)
        .setParameter("id", id)
        .setParameter("meeting", meetingId)
        .setParameter("regions", user.scope().read())
        .getResultStream()
        .findFirst();
  }
}
