package nl.pactportal.meetings.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;

/** Seats and mandates of the user's regions. */
@ApplicationScoped
public class MandateRepository {
  private static final String MANDATE =
      "select new nl.pactportal.meetings.body.MandateRow(m.id, m.version, m.bodyId, m.seatId,"
          + " m.holderSaid, m.standingRole, m.capacity, m.onBehalfOf, p.name, m.principalSaid,"
          + " m.accountFor, q.name, m.portfolioSaid, m.usualRole, m.startsOn, m.startsSaid,"
          + " m.endsOn, m.endsSaid, m.endUncertain, m.substituteForId, m.successorOfId)"
          + " from Mandate m left join Party p on p.code = m.onBehalfOf"
          + " left join Party q on q.code = m.accountFor"
          + " where m.bodyId in :bodies and m.regionCode in :regions order by m.id";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  public void add(Mandate mandate) {
    em.persist(mandate);
  }

  void add(Seat seat) {
    em.persist(seat);
  }

  void remove(Mandate mandate) {
    em.remove(mandate);
  }

  List<SeatRow> seats(List<UUID> bodies) {
    if (bodies.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select new nl.pactportal.meetings.body.SeatRow(s.id, s.version, s.bodyId, s.title,"
                + " s.partyCode, p.name, s.voting, s.weight, s.endedOn)"
                + " from Seat s left join Party p on p.code = s.partyCode"
                + " where s.bodyId in :bodies and s.regionCode in :regions order by s.id",
            SeatRow.class)
        .setParameter("bodies", bodies)
        .setParameter("regions", user.scope().read())
        .getResultList();
  }

  /** All mandates of a body, of any time, in the order in which they were written down. */
  public List<MandateRow> of(UUID body) {
    return of(List.of(body));
  }

  List<MandateRow> of(List<UUID> bodies) {
    if (bodies.isEmpty()) {
      return List.of();
    }
    return em.createQuery(MANDATE, MandateRow.class)
        .setParameter("bodies", bodies)
        .setParameter("regions", user.scope().read())
        .getResultList();
  }

  public List<SeatRow> seatsOf(UUID body) {
    return seats(List.of(body));
  }

  /** Where those of a body can be reached. */
  public List<MandateContact> contacts(UUID body) {
    return em.createQuery(
            "select new nl.pactportal.meetings.body.MandateContact(m.id, m.holderSaid, m.subject,"
                + " m.email, m.capacity, m.usualRole) from Mandate m"
                + " where m.bodyId = :body and m.regionCode in :regions order by m.id",
            MandateContact.class)
        .setParameter("body", body)
        .setParameter("regions", user.scope().read())
        .getResultList();
  }

  public Optional<Mandate> find(UUID id) {
    return em.createQuery(
            "select m from Mandate m where m.id = :id and m.regionCode in :regions", Mandate.class)
        .setParameter("id", id)
        .setParameter("regions", user.scope().read())
        .getResultStream()
        .findFirst();
  }

  Optional<Seat> seat(UUID id) {
    return em.createQuery(
            "select s from Seat s where s.id = :id and s.regionCode in :regions", Seat.class)
        .setParameter("id", id)
        .setParameter("regions", user.scope().read())
        .getResultStream()
        .findFirst();
  }

  /** Whether anything refers to it: then it is history and stays. */
  boolean isUsed(Mandate mandate) {
    Object used =
        em.createNativeQuery(
                "select exists (select from meetings.mandate where region_code = ?1 and"
                    + " (substitute_for_id = ?2 or successor_of_id = ?2)) or exists (select from"
                    + " meetings.attendance where region_code = ?1 and mandate_id = ?2)")
            .setParameter(1, mandate.getRegionCode())
            .setParameter(2, mandate.getId())
            .getSingleResult();
    return Boolean.TRUE.equals(used);
  }
}
