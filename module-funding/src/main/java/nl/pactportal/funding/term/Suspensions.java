package nl.pactportal.funding.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;

/** Stops the clock of a term and starts it again; the use case has asked for the permission. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Suspensions {
  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  /**
   * @param id of what causes it, such as the request to complete
   * @param objectId whose term it is
   * @param askedOn the clock stands still from the day after
   */
  public void begin(
      UUID id, String regionCode, UUID objectId, SuspensionGround ground, LocalDate askedOn) {
    em.persist(new TermSuspension(id, regionCode, objectId, ground, askedOn));
  }

  /**
   * Ends what stands still; nothing happens if nothing does.
   *
   * @param on the day the clock runs again
   */
  public void end(UUID objectId, LocalDate on) {
    em.createQuery(
            "select s from TermSuspension s where s.objectId = :object and s.endedOn is null"
                + " and s.regionCode in :regions",
            TermSuspension.class)
        .setParameter("object", objectId)
        .setParameter("regions", user.scope().write())
        .getResultList()
        .forEach(suspension -> suspension.end(on));
  }

  public List<SuspensionRow> of(UUID objectId) {
    return em.createQuery(
            "select new nl.pactportal.funding.term.SuspensionRow(s.ground, s.askedOn, s.endedOn)"
                + " from TermSuspension s where s.objectId = :object and s.regionCode in :regions"
                + " order by s.askedOn",
            SuspensionRow.class)
        .setParameter("object", objectId)
        .setParameter("regions", user.scope().read())
        .getResultList();
  }

  /** How many days the clock of that thing stood still up to today. */
  public int days(UUID objectId, LocalDate today) {
    return of(objectId).stream().mapToInt(row -> row.days(today)).sum();
  }
}
