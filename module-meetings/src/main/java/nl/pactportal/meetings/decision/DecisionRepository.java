package nl.pactportal.meetings.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;

/** Decisions of meetings of the user's regions. */
@ApplicationScoped
public class DecisionRepository {
  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  void add(Decision decision) {
    em.persist(decision);
  }

  public List<DecisionRow> of(UUID meetingId) {
    return em.createQuery(
            "select new nl.pactportal.meetings.decision.DecisionRow(d.id, d.agendaItemId, d.kind,"
                + " d.text) from Decision d where d.meetingId = :meeting"
                + " and d.regionCode in :regions order by d.id",
            DecisionRow.class)
        .setParameter("meeting", meetingId)
        .setParameter("regions", user.scope().read())
        .getResultList();
  }

  boolean exists(UUID id) {
    return em.createQuery(
                "select count(d) from Decision d where d.id = :id and d.regionCode in :regions",
                Long.class)
            .setParameter("id", id)
            .setParameter("regions", user.scope().read())
            .getSingleResult()
        > 0;
  }
}
