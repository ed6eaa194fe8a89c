package nl.pactportal.platform.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.Role;

/** Open work, written by the modules in the transaction of the step that causes it. */
@ApplicationScoped
public class Worklist {
  private static final int MOST = 200;

  @PersistenceContext EntityManager em;
  @Inject Clock clock;
  @Inject CurrentUser user;

  /** A new item; complete it with {@code titled} and {@code due}, then {@link #open} it. */
  public static WorkItem item(
      String regionCode, String module, String kind, Role role, UUID objectId) {
    return new WorkItem(regionCode, module, kind, role, objectId);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void open(WorkItem item) {
    item.opened(clock.instant());
    em.persist(item);
  }

  /** Closes every open item of that kind on that thing. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void done(UUID objectId, String kind) {
    open(objectId, kind, user.scope().write())
        .forEach(item -> item.done(clock.instant(), user.getSubject()));
  }

  /** Closes those of one region only, where several work on the same thing. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void done(UUID objectId, String kind, String regionCode) {
    open(objectId, kind, Set.of(regionCode))
        .forEach(item -> item.done(clock.instant(), user.getSubject()));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public boolean isOpen(UUID objectId, String kind, String regionCode) {
    return !open(objectId, kind, Set.of(regionCode)).isEmpty();
  }

  /** Whether there ever was such work, done or not. */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean wasOpened(UUID objectId, String kind) {
    return em.createQuery(
                "select count(w) from WorkItem w where w.objectId = :object and w.kind = :kind"
                    + " and w.regionCode in :regions",
                Long.class)
            .setParameter("object", objectId)
            .setParameter("kind", kind)
            .setParameter("regions", user.scope().read())
            .getSingleResult()
        > 0;
  }

  /** Things on which there is open work of that kind. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<UUID> openOn(String module, String kind) {
    return em.createQuery(
            "select distinct w.objectId from WorkItem w where w.module = :module"
                + " and w.kind = :kind and w.doneAt is null and w.regionCode in :regions",
            UUID.class)
        .setParameter("module", module)
        .setParameter("kind", kind)
        .setParameter("regions", user.scope().read())
        .getResultList();
  }

  private List<WorkItem> open(UUID objectId, String kind, Set<String> regions) {
    return em.createQuery(
            "select w from WorkItem w where w.objectId = :object and w.kind = :kind"
                + " and w.regionCode in :regions and w.doneAt is null",
            WorkItem.class)
        .setParameter("object", objectId)
        .setParameter("kind", kind)
        .setParameter("regions", regions)
        .getResultList();
  }

  /** Open work of the current user: his roles, his regions, not what he may not do twice. */
  @Transactional
  public List<WorkItemRow> mine() {
    if (user.getRoles().isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select new nl.pactportal.platform.worklist.WorkItemRow(w.regionCode, p.name, w.module,"
                + " w.titleNl, w.titleEn, w.path, w.dueOn, w.dueSaid)"
                + " from WorkItem w join Party p on p.code = w.regionCode"
                + " where w.regionCode in :regions and w.role in :roles and w.doneAt is null"
                + " and (w.excludedSubject is null or w.excludedSubject <> :me)"
                + " order by w.dueOn, w.openedAt, w.regionCode",
            WorkItemRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("roles", user.getRoles())
        .setParameter("me", user.getSubject())
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Open work that is done on that page, whoever has to do it. */
  @Transactional
  public List<OpenWork> at(String path) {
    return em.createQuery(
            "select new nl.pactportal.platform.worklist.OpenWork(w.kind, w.role, w.titleNl,"
                + " w.titleEn, w.dueOn, w.dueSaid, w.excludedSubject) from WorkItem w"
                + " where w.path = :path and w.regionCode in :regions and w.doneAt is null"
                + " order by w.openedAt",
            OpenWork.class)
        .setParameter("path", path)
        .setParameter("regions", user.scope().read())
        .setMaxResults(MOST)
        .getResultList();
  }
}
