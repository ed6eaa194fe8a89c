package nl.pactportal.meetings.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.pactportal.platform.identity.CurrentUser;

/** Notes of meetings of the user's regions. */
@ApplicationScoped
public class NoteRepository {
  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  void add(Note note) {
    em.persist(note);
  }

  void remove(Note note) {
    em.remove(note);
  }

  /** Of all items, each in the order of the minutes; two queries. */
  public List<NoteRow> of(UUID meetingId) {
    Map<UUID, List<SpeakerRow>> speakers =
        speakers(meetingId).stream().collect(Collectors.groupingBy(SpeakerRow::noteId));
    return em
        .createQuery(
            "select new nl.pactportal.meetings.note.NoteRow(n.id, n.version, n.agendaItemId,"
                + " n.position, n.kind, n.text, n.partyCode, p.name, n.speakerSaid, n.refersToId,"
                + " n.saidAt) from Note n left join Party p on p.code = n.partyCode"
                + " where n.meetingId = :meeting and n.regionCode in :regions"
                + " order by n.position, n.id",
            NoteRow.class)
        .setParameter("meeting", meetingId)
        .setParameter("regions", user.scope().read())
        .getResultList()
        .stream()
        .map(row -> row.spokenBy(speakers.getOrDefault(row.id(), List.of())))
        .toList();
  }

  private List<SpeakerRow> speakers(UUID meetingId) {
    return em.createQuery(
            "select new nl.pactportal.meetings.note.SpeakerRow(n.id, a.id, a.roleSaid)"
                + " from Note n join n.speakers s join Attendance a on a.id = s.attendanceId"
                + " where n.meetingId = :meeting and n.regionCode in :regions"
                + " order by a.position, a.id",
            SpeakerRow.class)
        .setParameter("meeting", meetingId)
        .setParameter("regions", user.scope().read())
        .getResultList();
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
