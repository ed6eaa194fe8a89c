package nl.pactportal.meetings.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.region.RegionScope;

/** Actions of meetings of the user's regions. */
@ApplicationScoped
public class ActionRepository {
  /** Select of {@link ActionLine}; fold what it gives. The action is {@code a}. */
  public static final String LINES =
      "select new nl.pactportal.meetings.action.ActionLine(a.id, a.version, a.meetingId,"
          + " a.agendaItemId, a.kind, a.status, a.position, a.text, a.ownerSaid, a.ownerParty,"
          + " p.name, a.dueOn, a.dueSaid, a.doneAt, a.askedBySaid, a.conditionSaid, a.afterId,"
          + " b.text, a.marked, a.sourceSaid, a.answerSaid, a.toAll, c.ownerSaid, c.ownerParty, cp.name)"
          + " from ActionPoint a left join Party p on p.code = a.ownerParty"
          + " left join ActionPoint b on b.id = a.afterId and b.regionCode = a.regionCode"
          + " left join CoOwner c on c.actionId = a.id and c.regionCode = a.regionCode"
          + " left join Party cp on cp.code = c.ownerParty"
          + " where a.regionCode in :regions";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  void add(ActionPoint action, List<OwnerSaid> coOwners) {
    em.persist(action);
    addOwners(action, coOwners);
  }

  /** Writes them anew; those before are gone. Also then a second writer has to be told. */
  void replaceOwners(ActionPoint action, List<OwnerSaid> coOwners) {
    em.lock(action, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    em.createQuery("delete from CoOwner c where c.actionId = :action and c.regionCode = :region")
        .setParameter("action", action.getId())
        .setParameter("region", action.getRegionCode())
        .executeUpdate();
    addOwners(action, coOwners);
  }

  /** The action is written first: they refer to it. */
  private void addOwners(ActionPoint action, List<OwnerSaid> coOwners) {
    em.flush();
    for (int i = 0; i < coOwners.size(); i++) {
      em.persist(new CoOwner(action, i + 1, coOwners.get(i)));
    }
  }

  /** Regions that have to do it, alone or together, and find it among their open work. */
  public Set<String> regionsOf(ActionPoint action) {
    if (action.isToAll()) {
      return new TreeSet<>(RegionScope.REGIONS);
    }
    Set<String> codes =
        new TreeSet<>(
            em.createQuery(
                    "select c.ownerParty from CoOwner c where c.actionId = :action"
                        + " and c.regionCode in :regions and c.ownerParty is not null",
                    String.class)
                .setParameter("action", action.getId())
                .setParameter("regions", user.scope().read())
                .getResultList());
    if (action.getOwnerParty() != null) {
      codes.add(action.getOwnerParty());
    }
    codes.retainAll(RegionScope.REGIONS);
    return codes;
  }

  public List<ActionRow> of(UUID meetingId) {
    return ActionLine.fold(
        em.createQuery(
                LINES + " and a.meetingId = :meeting order by a.position, a.id, c.position",
                ActionLine.class)
            .setParameter("meeting", meetingId)
            .setParameter("regions", user.scope().read())
            .getResultList());
  }

  /**
   * @throws NotFoundException if that meeting has no such action
   */
  ActionRow row(UUID meetingId, UUID id) {
    return ActionLine.fold(
            em.createQuery(
                    LINES + " and a.meetingId = :meeting and a.id = :id order by c.position",
                    ActionLine.class)
                .setParameter("meeting", meetingId)
                .setParameter("id", id)
                .setParameter("regions", user.scope().read())
                .getResultList())
        .stream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("action " + id));
  }

  public Optional<ActionPoint> find(UUID id) {
    return em.createQuery(
            "select a from ActionPoint a where a.id = :id and a.regionCode in :regions",
            ActionPoint.class)
        .setParameter("id", id)
        .setParameter("regions", user.scope().read())
        .getResultStream()
        .findFirst();
  }
}
