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
  private static final String ROW =
      "select new nl.pactportal.meetings.attendance.AttendanceRow(a.id, a.version,"
          + " a.roleSaid, a.onBehalfOf, p.name, a.arrivedAt, a.leftAt, a.apology, a.meetingRole,"
          + " a.accountFor, f.name, a.organisationSaid, a.substituteFor, a.counts, a.mandateId, m.endsOn,"
          + " a.arrivedItemId, c.number, a.leftItemId, l.number, a.reasonSaid)"
          + " from Attendance a left join Party p on p.code = a.onBehalfOf"
          + " left join Party f on f.code = a.accountFor"
          + " left join Mandate m on m.id = a.mandateId"
          + " left join AgendaItem c on c.id = a.arrivedItemId"
          + " left join AgendaItem l on l.id = a.leftItemId";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  void add(Attendance attendance) {
    em.persist(attendance);
  }

  void remove(Attendance attendance) {
    em.remove(attendance);
  }

  /** In the order of the list; where none was given, as they were written down. */
  public List<AttendanceRow> of(UUID meetingId) {
    return em.createQuery(
            ROW
                + " where a.meetingId = :meeting and a.regionCode in :regions"
                + " order by a.position, a.id",
            AttendanceRow.class)
        .setParameter("meeting", meetingId)
        .setParameter("regions", user.scope().read())
        .getResultList();
  }

  int nextPosition(UUID meetingId) {
    return em.createQuery(
                "select coalesce(max(a.position), 0) from Attendance a"
                    + " where a.meetingId = :meeting and a.regionCode in :regions",
                Integer.class)
            .setParameter("meeting", meetingId)
            .setParameter("regions", user.scope().read())
            .getSingleResult()
        + 1;
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
