package nl.pactportal.meetings.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;

/** Rounds asked in meetings of the user's regions. */
@ApplicationScoped
public class RoundRepository {
  private static final String LINES =
      "select new nl.pactportal.meetings.round.RoundLine(r.id, r.version, r.question, r.meetingId,"
          + " m.body, m.heldOn, r.agendaItemId, i.number, r.closedAt, r.closedSaid, a.id,"
          + " a.partyCode, p.name, a.state, a.text, a.meetingId, am.heldOn, a.answeredAt)"
          + " from QuestionRound r join Meeting m on m.id = r.meetingId and m.regionCode = r.regionCode"
          + " inner join AgendaItem i on i.id = r.agendaItemId and i.regionCode = r.regionCode"
          + " left join RoundAnswer a on a.roundId = r.id and a.regionCode = r.regionCode"
          + " left join Party p on p.code = a.partyCode"
          + " left join Meeting am on am.id = a.meetingId and am.regionCode = r.regionCode"
          + " where r.regionCode in :regions";
  private static final String NEWEST =
      " order by m.heldOn desc, r.id desc, am.heldOn desc, a.answeredAt desc, a.id desc";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  void add(Round round) {
    em.persist(round);
  }

  void add(RoundAnswer answer) {
    em.persist(answer);
  }

  List<UUID> ids(boolean closed, int first, int most) {
    String which = closed ? " and r.closedAt is not null" : " and r.closedAt is null";
    return scoped(
            em.createQuery(
                "select r.id from QuestionRound r join Meeting m on m.id = r.meetingId"
                    + " and m.regionCode = r.regionCode where r.regionCode in :regions"
                    + which
                    + " order by m.heldOn desc, r.id desc",
                UUID.class))
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  long countClosed() {
    return scoped(
            em.createQuery(
                "select count(r) from QuestionRound r where r.closedAt is not null"
                    + " and r.regionCode in :regions",
                Long.class))
        .getSingleResult();
  }

  List<RoundRow> rows(List<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : RoundLine.fold(
            scoped(em.createQuery(LINES + " and r.id in :ids" + NEWEST, RoundLine.class))
                .setParameter("ids", ids)
                .getResultList());
  }

  /** Asked in that meeting. */
  public List<RoundRow> of(UUID meetingId) {
    return RoundLine.fold(
        scoped(em.createQuery(LINES + " and r.meetingId = :meeting" + NEWEST, RoundLine.class))
            .setParameter("meeting", meetingId)
            .getResultList());
  }

  /** Asked by the body of that meeting, in it or before it, and not closed. */
  List<RoundRow> openAt(UUID meetingId) {
    return RoundLine.fold(
        scoped(
                em.createQuery(
                    LINES
                        + " and r.closedAt is null and exists (select n.id from Meeting n"
                        + " where n.id = :meeting and n.regionCode = r.regionCode"
                        + " and n.body = m.body and n.heldOn >= m.heldOn)"
                        + NEWEST,
                    RoundLine.class))
            .setParameter("meeting", meetingId)
            .getResultList());
  }

  /**
   * @throws NotFoundException if there is no such round for this user
   */
  RoundRow row(UUID id) {
    return rows(List.of(id)).stream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("round " + id));
  }

  Optional<Round> find(UUID id) {
    return byId(id).getResultStream().findFirst();
  }

  /** Of two that write in the same round the second waits here. */
  Round lock(UUID id) {
    return byId(id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("round " + id));
  }

  boolean isAnswered(UUID answerId) {
    return scoped(
                em.createQuery(
                    "select count(a) from RoundAnswer a where a.id = :id"
                        + " and a.regionCode in :regions",
                    Long.class))
            .setParameter("id", answerId)
            .getSingleResult()
        > 0;
  }

  /** Meetings from the one of the question until today, newest first. */
  List<MeetingChoice> meetings(RoundRow round, LocalDate today, int most) {
    return scoped(
            em.createQuery(
                "select new nl.pactportal.meetings.round.MeetingChoice(m.id, m.body, m.heldOn)"
                    + " from Meeting m, QuestionRound r where r.id = :round and r.regionCode in :regions"
                    + " and m.regionCode = r.regionCode and m.heldOn >= :from"
                    + " and m.heldOn <= :today order by m.heldOn desc, m.id desc",
                MeetingChoice.class))
        .setParameter("round", round.id())
        .setParameter("from", round.heldOn())
        .setParameter("today", today)
        .setMaxResults(most)
        .getResultList();
  }

  private TypedQuery<Round> byId(UUID id) {
    return scoped(
            em.createQuery(
                "select r from QuestionRound r where r.id = :id and r.regionCode in :regions",
                Round.class))
        .setParameter("id", id);
  }

  private <T> TypedQuery<T> scoped(TypedQuery<T> query) {
    return query.setParameter("regions", user.scope().read());
  }
}
