package nl.pactportal.meetings.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.pactportal.meetings.decision.Decision;
import nl.pactportal.meetings.decision.DecisionKind;
import nl.pactportal.meetings.meeting.MeetingStatus;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;

/** Decisions of all meetings of the user's regions. */
@ApplicationScoped
public class RegisterRepository {
  private static final String FROM =
      " from Decision d inner join Meeting m on m.id = d.meetingId and m.regionCode = d.regionCode"
          + " inner join AgendaItem i on i.id = d.agendaItemId and i.regionCode = d.regionCode"
          + " inner join Party r on r.code = d.regionCode"
          + " left join Decision t on t.resumesId = d.id and t.regionCode = d.regionCode"
          + " and t.withdrawnSaid is null"
          + " left join Meeting tm on tm.id = t.meetingId and tm.regionCode = d.regionCode"
          + " where d.regionCode in :regions";
  private static final String ROW =
      "select new nl.pactportal.meetings.followup.RegisterRow(d.id, d.regionCode, r.name,"
          + " d.meetingId, m.body, m.heldOn, i.number, i.title, d.kind, d.text, d.reasonSaid,"
          + " d.conditionSaid, d.askedBySaid, d.resumeOn, d.resumeSaid, d.oldSaid, d.newSaid,"
          + " d.withdrawnSaid, d.resumesId, t.id, tm.heldOn)"
          + FROM;
  private static final String HELD =
      " and d.kind in :held and d.withdrawnSaid is null and t.id is null";

  /** Its day has come, or its body meets again. */
  private static final String TO_TAKE_UP =
      " and (d.resumeOn <= :today or (d.resumeOn is null and exists (select n.id from Meeting n"
          + " where n.regionCode = d.regionCode and n.body = m.body and n.heldOn > m.heldOn"
          + " and n.heldOn >= :today and n.status = :planned)))";

  private static final String CHAIN =
      "with recursive chain as (select d.region_code, d.id, d.resumes_id from meetings.decision d"
          + " where d.id = ?1 and d.region_code = any (string_to_array(?2, ','))"
          + " union select d.region_code, d.id, d.resumes_id from meetings.decision d"
          + " join chain c on d.region_code = c.region_code"
          + " and (d.id = c.resumes_id or d.resumes_id = c.id))"
          + " select cast(id as text) from chain limit 50";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  List<RegisterRow> list(RegisterFilter filter, int first, int most) {
    String newest = " order by m.heldOn desc, i.number, d.position, d.id";
    String waitingLongest = " order by m.heldOn, i.number, d.position, d.id";
    String order = filter.held() ? waitingLongest : newest;
    return asked(em.createQuery(ROW + where(filter) + order, RegisterRow.class), filter)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  long count(RegisterFilter filter) {
    return asked(em.createQuery("select count(d)" + FROM + where(filter), Long.class), filter)
        .getSingleResult();
  }

  private static String where(RegisterFilter filter) {
    return (filter.body() == null ? "" : " and m.body = :body")
        + (filter.kind() == null ? "" : " and d.kind = :kind")
        + (filter.held() ? HELD : "");
  }

  private <T> TypedQuery<T> asked(TypedQuery<T> query, RegisterFilter filter) {
    query.setParameter("regions", user.scope().read());
    if (filter.body() != null) {
      query.setParameter("body", filter.body());
    }
    if (filter.kind() != null) {
      query.setParameter("kind", filter.kind());
    }
    if (filter.held()) {
      query.setParameter("held", heldKinds());
    }
    return query;
  }

  /**
   * @throws NotFoundException if there is no such decision for this user
   */
  RegisterRow row(UUID id) {
    return em.createQuery(ROW + " and d.id = :id", RegisterRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("decision " + id));
  }

  /** Decisions on the same matter, oldest first. */
  List<RegisterRow> chain(UUID id) {
    List<?> ids =
        em.createNativeQuery(CHAIN)
            .setParameter(1, id)
            .setParameter(2, String.join(",", user.scope().read()))
            .getResultList();
    if (ids.size() < 2) {
      return List.of();
    }
    return em.createQuery(ROW + " and d.id in :ids order by m.heldOn, d.id", RegisterRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("ids", ids.stream().map(one -> UUID.fromString(one.toString())).toList())
        .getResultList();
  }

  /** Held decisions somebody has to look at now. */
  List<RegisterRow> toTakeUp(LocalDate today) {
    return em.createQuery(ROW + HELD + TO_TAKE_UP + " order by d.id", RegisterRow.class)
        .setParameter("regions", user.scope().write())
        .setParameter("held", heldKinds())
        .setParameter("today", today)
        .setParameter("planned", MeetingStatus.PLANNED)
        .getResultList();
  }

  boolean lock(UUID id) {
    return em.createQuery(
            "select d from Decision d where d.id = :id and d.regionCode in :regions",
            Decision.class)
        .setParameter("id", id)
        .setParameter("regions", user.scope().write())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .isPresent();
  }

  private static List<DecisionKind> heldKinds() {
    return Stream.of(DecisionKind.values()).filter(kind -> !kind.isSettled()).toList();
  }
}
