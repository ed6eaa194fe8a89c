package nl.pactportal.meetings.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;

/** Actions of meetings of the user's regions. */
@ApplicationScoped
public class ActionRepository {
  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  void add(ActionPoint action) {
    em.persist(action);
  }

  public List<ActionRow> of(UUID meetingId) {
    return em.createQuery(
            "select new nl.pactportal.meetings.action.ActionRow(a.id, a.version, a.agendaItemId,"
                + " a.text, a.ownerSaid, a.ownerParty, p.name, a.dueOn, a.dueSaid, a.doneAt)"
                + " from ActionPoint a left join Party p on p.code = a.ownerParty"
                + " where a.meetingId = :meeting and a.regionCode in :regions order by a.id",
            ActionRow.class)
        .setParameter("meeting", meetingId)
        .setParameter("regions", user.scope().read())
        .getResultList();
  }

  Optional<ActionPoint> find(UUID id) {
    return em.createQuery(
            "select a from ActionPoint a where a.id = :id and a.regionCode in :regions",
            ActionPoint.class)
        .setParameter("id", id)
        .setParameter("regions", user.scope().read())
        .getResultStream()
        .findFirst();
  }
}
