package nl.pactportal.meetings.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;

/** Backlogs of the bodies of the user's regions. */
@ApplicationScoped
class BacklogRepository {
  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  void add(BacklogItem item) {
    em.persist(item);
  }

  boolean exists(UUID id) {
    return em.createQuery(
                "select count(b) from BacklogItem b where b.id = :id and b.regionCode in :regions",
                Long.class)
            .setParameter("id", id)
            .setParameter("regions", user.scope().read())
            .getSingleResult()
        > 0;
  }

  /** What waits, longest waiting first, and what stands on an agenda. */
  List<BacklogRow> of(UUID bodyId) {
    return em.createQuery(
            "select new nl.pactportal.meetings.preparation.BacklogRow(b.id, b.version, b.title,"
                + " b.kind, b.ownerSaid, b.duration, b.note, b.proposedAt, b.status,"
                + " b.agendaItemId) from BacklogItem b where b.bodyId = :body"
                + " and b.regionCode in :regions and b.status <> :dropped"
                + " order by b.proposedAt, b.id",
            BacklogRow.class)
        .setParameter("body", bodyId)
        .setParameter("regions", user.scope().read())
        .setParameter("dropped", BacklogStatus.DROPPED)
        .getResultList();
  }

  /**
   * @throws NotFoundException if that body has no such matter
   */
  BacklogItem find(UUID bodyId, UUID id) {
    return em.createQuery(
            "select b from BacklogItem b where b.id = :id and b.bodyId = :body"
                + " and b.regionCode in :regions",
            BacklogItem.class)
        .setParameter("id", id)
        .setParameter("body", bodyId)
        .setParameter("regions", user.scope().read())
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("backlog item " + id));
  }

  /** Whether that agenda item came from a backlog. */
  boolean holds(UUID agendaItem) {
    return !scheduled(agendaItem).isEmpty();
  }

  /** What came from the backlog and is taken off the agenda waits there again. */
  void waitAgain(UUID agendaItem) {
    scheduled(agendaItem).forEach(BacklogItem::waitAgain);
  }

  private List<BacklogItem> scheduled(UUID agendaItem) {
    return em.createQuery(
            "select b from BacklogItem b where b.agendaItemId = :item and b.regionCode in :regions",
            BacklogItem.class)
        .setParameter("item", agendaItem)
        .setParameter("regions", user.scope().read())
        .getResultList();
  }
}
