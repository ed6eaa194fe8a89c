package nl.pactportal.meetings.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;

/** Notes of meetings of the user's regions. */
@ApplicationScoped
public class NoteRepository {
  /** Select of {@link NoteLine}. */
  private static final String LINES =
      "select new nl.pactportal.meetings.note.NoteLine(n.id, n.version, n.agendaItemId,"
          + " n.position, n.kind, n.text, n.partyCode, p.name, n.speakerSaid, n.refersToId,"
          + " function('meetings.referred', n.refersToId, :readable), n.saidAt, a.id, a.roleSaid) from Note n left join Party p on p.code = n.partyCode"
          + " left join n.speakers s left join Attendance a on a.id = s.attendanceId"
          + " and a.meetingId = n.meetingId and a.regionCode = n.regionCode"
          + " where n.regionCode in :regions";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  void add(Note note) {
    em.persist(note);
  }

  void remove(Note note) {
    em.remove(note);
  }

  /** Of all items, each in the order of the minutes. */
  public List<NoteRow> of(UUID meetingId) {
    return NoteLine.fold(
        em.createQuery(
                LINES + " and n.meetingId = :meeting order by n.position, n.id, a.position, a.id",
                NoteLine.class)
            .setParameter("meeting", meetingId)
            .setParameter("readable", String.join(",", user.scope().read()))
            .setParameter("regions", user.scope().read())
            .getResultList());
  }

  Optional<Note> find(UUID meetingId, UUID id) {
    return em.createQuery(
            "select n from Note n where n.id = :id and n.meetingId = :meeting"
                + " and n.regionCode in :regions",
            Note.class)
        .setParameter("id", id)
        .setParameter("meeting", meetingId)
        .setParameter("regions", user.scope().read())
        .getResultStream()
        .findFirst();
  }
}
