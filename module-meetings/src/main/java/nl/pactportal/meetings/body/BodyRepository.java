package nl.pactportal.meetings.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.persistence.UuidV7;

/** Bodies of the user's regions and of all partners. */
@ApplicationScoped
public class BodyRepository {
  private static final String ROW =
      "select new nl.pactportal.meetings.body.BodyRow(b.id, b.version, b.regionCode, p.name,"
          + " b.name, b.kind, b.quorumPercent, b.inPublicCalendar, b.futureSaid, b.endedOn)"
          + " from Body b join Party p on p.code = b.regionCode where b.regionCode in :regions";
  private static final String INSERT =
      "insert into meetings.body (region_code, id, name, kind, quorum_percent, public, future_said,"
          + " ended_on, version) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 1) on conflict do nothing";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  /**
   * Plain SQL because of "on conflict": of two equal requests at the same moment the second waits
   * for the first and then does nothing.
   *
   * @return whether it is new; not, when its id or its name is there already
   */
  boolean insertOnce(Body body) {
    Object[] values = {
      body.getRegionCode(),
      body.getId(),
      body.getName(),
      body.getKind().name(),
      body.getQuorumPercent(),
      body.isInPublicCalendar(),
      body.getFutureSaid(),
      body.getEndedOn()
    };
    var insert = em.createNativeQuery(INSERT);
    for (int i = 0; i < values.length; i++) {
      insert.setParameter(i + 1, values[i]);
    }
    return insert.executeUpdate() == 1;
  }

  /** The body everybody in that region knows by this name, however it is spelled. */
  public Optional<Body> named(String regionCode, String name) {
    return em.createQuery(
            "select b from Body b where b.regionCode = :region and b.regionCode in :regions"
                + " and lower(b.name) = lower(:name)",
            Body.class)
        .setParameter("region", regionCode)
        .setParameter("regions", user.scope().read())
        .setParameter("name", name)
        .getResultStream()
        .findFirst();
  }

  /** The body of that name, made when nobody has heard of it yet. */
  public Body namedOrNew(String regionCode, String name) {
    return named(regionCode, name)
        .orElseGet(
            () -> {
              BodyKind kind = BodyKind.guess(regionCode, name);
              BodyEntry entry = new BodyEntry(name, kind, null, false, null, null);
              insertOnce(new Body(UuidV7.next(), regionCode, entry));
              return named(regionCode, name).orElseThrow();
            });
  }

  public Optional<Body> find(UUID id) {
    return em.createQuery(
            "select b from Body b where b.id = :id and b.regionCode in :regions", Body.class)
        .setParameter("id", id)
        .setParameter("regions", user.scope().read())
        .getResultStream()
        .findFirst();
  }

  /**
   * @throws NotFoundException if there is no such body for this user
   */
  public BodyRow row(UUID id) {
    return rows(em.createQuery(ROW + " and b.id = :id", BodyRow.class).setParameter("id", id))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("body " + id));
  }

  List<BodyRow> page(LocalDate today, int first, int most) {
    String order =
        " order by case when b.endedOn is null or b.endedOn >= :today then 0 else 1 end,"
            + " b.name, b.id";
    return rows(em.createQuery(ROW + order, BodyRow.class)
            .setParameter("today", today)
            .setFirstResult(first)
            .setMaxResults(most))
        .toList();
  }

  private java.util.stream.Stream<BodyRow> rows(TypedQuery<BodyRow> query) {
    return query.setParameter("regions", user.scope().read()).getResultStream();
  }

  long count() {
    return em.createQuery("select count(b) from Body b where b.regionCode in :regions", Long.class)
        .setParameter("regions", user.scope().read())
        .getSingleResult();
  }

  /** Names of all bodies, for lists to choose from. */
  public List<String> names() {
    return em.createQuery(
            "select distinct b.name from Body b where b.regionCode in :regions order by b.name",
            String.class)
        .setParameter("regions", user.scope().read())
        .getResultList();
  }

  /** Bodies of that name; several regions may each have one. */
  public List<UUID> ids(String name) {
    return em.createQuery(
            "select b.id from Body b where b.regionCode in :regions and b.name = :name", UUID.class)
        .setParameter("regions", user.scope().read())
        .setParameter("name", name)
        .getResultList();
  }

  /**
   * Day of the next meeting of each body that has one. By name of the entity: this feature comes
   * before that of the meetings and must not need its classes.
   */
  Map<UUID, LocalDate> nextMeetings(List<UUID> bodies, LocalDate today) {
    Map<UUID, LocalDate> next = new HashMap<>();
    if (!bodies.isEmpty()) {
      em.createQuery(
              "select m.bodyId, min(m.heldOn) from Meeting m where m.regionCode in :regions"
                  + " and m.bodyId in :bodies and m.heldOn >= :today"
                  + " and m.cancelledSaid is null group by m.bodyId",
              Object[].class)
          .setParameter("regions", user.scope().read())
          .setParameter("bodies", bodies)
          .setParameter("today", today)
          .getResultList()
          .forEach(row -> next.put((UUID) row[0], (LocalDate) row[1]));
    }
    return next;
  }
}
