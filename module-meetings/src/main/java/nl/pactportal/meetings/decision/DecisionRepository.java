package nl.pactportal.meetings.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.meetings.meeting.Meeting;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;

/** Decisions of meetings of the user's regions. */
@ApplicationScoped
public class DecisionRepository {
  /** With the one it takes up, and the one that took it up. */
  private static final String ROW =
      "select new nl.pactportal.meetings.decision.DecisionRow(d.id, d.version, d.meetingId,"
          + " m.heldOn, d.agendaItemId, d.kind, d.text, d.position, d.reasonSaid, d.conditionSaid,"
          + " d.askedBySaid, d.resumeOn, d.resumeSaid, d.oldSaid, d.newSaid, d.sourceSaid,"
          + " d.withdrawnSaid, d.resumesId, b.text, b.meetingId, bm.heldOn, a.meetingId, am.heldOn)"
          + " from Decision d"
          + " join Meeting m on m.id = d.meetingId and m.regionCode = d.regionCode"
          + " left join Decision b on b.id = d.resumesId and b.regionCode = d.regionCode"
          + " left join Meeting bm on bm.id = b.meetingId and bm.regionCode = d.regionCode"
          + " left join Decision a on a.resumesId = d.id and a.regionCode = d.regionCode"
          + " and a.withdrawnSaid is null"
          + " left join Meeting am on am.id = a.meetingId and am.regionCode = d.regionCode"
          + " where d.regionCode in :regions";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  void add(Decision decision) {
    em.persist(decision);
  }

  public List<DecisionRow> of(UUID meetingId) {
    return scoped(
            em.createQuery(
                ROW + " and d.meetingId = :meeting order by d.position, d.id", DecisionRow.class))
        .setParameter("meeting", meetingId)
        .getResultList();
  }

  /**
   * @throws NotFoundException if that meeting has no such decision
   */
  DecisionRow row(UUID meetingId, UUID id) {
    return scoped(
            em.createQuery(ROW + " and d.meetingId = :meeting and d.id = :id", DecisionRow.class))
        .setParameter("meeting", meetingId)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("decision " + id));
  }

  /** What the body of that meeting held until then and nobody took up yet, newest first. */
  List<DecisionRow> held(Meeting meeting) {
    return scoped(
            em.createQuery(
                ROW
                    + " and d.withdrawnSaid is null and a.id is null and d.kind in :held"
                    + " and d.regionCode = :region and d.meetingId in (select h.id from Meeting h"
                    + " where h.regionCode = :region and h.body = :body and h.heldOn <= :day)"
                    + " order by d.id desc",
                DecisionRow.class))
        .setParameter("held", DecisionKind.held())
        .setParameter("region", meeting.getRegionCode())
        .setParameter("body", meeting.getBody())
        .setParameter("day", meeting.getHeldOn())
        .getResultList();
  }

  /** The one that decision takes up, if it does. */
  List<DecisionRow> resumedBy(UUID id) {
    return scoped(em.createQuery(ROW + " and a.id = :later", DecisionRow.class))
        .setParameter("later", id)
        .getResultList();
  }

  Optional<Decision> find(UUID id) {
    return byId(id).getResultStream().findFirst();
  }

  /** Of two decisions taking up the same one at the same moment the second waits here. */
  Optional<Decision> lock(UUID id) {
    return byId(id).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
  }

  /** Whether another standing decision than {@code mine} takes that one up already. */
  boolean isTakenUp(UUID heldId, UUID mine) {
    return scoped(
                em.createQuery(
                    "select count(d) from Decision d where d.resumesId = :held and d.id <> :mine"
                        + " and d.withdrawnSaid is null and d.regionCode in :regions",
                    Long.class))
            .setParameter("held", heldId)
            .setParameter("mine", mine)
            .getSingleResult()
        > 0;
  }

  private TypedQuery<Decision> byId(UUID id) {
    return scoped(
            em.createQuery(
                "select d from Decision d where d.id = :id and d.regionCode in :regions",
                Decision.class))
        .setParameter("id", id);
  }

  private <T> TypedQuery<T> scoped(TypedQuery<T> query) {
    return query.setParameter("regions", user.scope().read());
  }
}
