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
    List<?> lines =
        em.createNativeQuery(NoteSql.OF_MEETING)
            .setParameter(1, String.join(",", user.scope().read()))
            .setParameter(2, meetingId)
            .getResultList();
    return NoteLine.fold(lines.stream().map(line -> NoteLine.of((Object[]) line)).toList());
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
