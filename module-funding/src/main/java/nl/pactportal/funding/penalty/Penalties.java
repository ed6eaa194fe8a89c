package nl.pactportal.funding.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.funding.term.Terms;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.region.RegionScope;
import nl.pactportal.platform.time.ClockProducer;

/** Notices of default and what follows from them; the use case has asked for the permission. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Penalties {
  @PersistenceContext EntityManager em;
  @Inject Terms terms;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * @param objectId the objection or application that waits
   * @param dueOn last day to decide on it
   * @throws BusinessException at field {@code defaultOn} if it is no day after that, or ahead
   */
  public void record(String regionCode, UUID objectId, LocalDate dueOn, LocalDate receivedOn) {
    if (receivedOn == null || receivedOn.isAfter(today())) {
      throw new BusinessException("defaultOn", "penalty.on.missing");
    }
    if (!receivedOn.isAfter(dueOn)) {
      throw new BusinessException("defaultOn", "penalty.early");
    }
    if (notice(objectId).isPresent()) {
      throw new BusinessException("defaultOn", "penalty.already");
    }
    LocalDate startsAfter = terms.of("PENALTY_START", receivedOn).lastDay();
    em.persist(
        new DefaultNotice(regionCode, objectId, dueOn)
            .received(receivedOn, startsAfter)
            .by(user.person(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
  }

  /**
   * @param decidedOn null as long as nothing is decided
   * @return nothing where nobody gave notice
   */
  public Optional<Penalty> of(UUID objectId, LocalDate decidedOn) {
    return notice(objectId)
        .map(
            notice ->
                Penalty.of(
                    notice.getReceivedOn(),
                    notice.getStartsAfter(),
                    decidedOn == null ? today() : decidedOn,
                    rates(notice.getStartsAfter()),
                    decidedOn != null));
  }

  /** Whoever else decides on what it costs waits here. */
  Optional<DefaultNotice> lock(UUID objectId) {
    return em.createQuery(
            "select n from DefaultNotice n where n.objectId = :object and n.regionCode in :regions",
            DefaultNotice.class)
        .setParameter("object", objectId)
        .setParameter("regions", user.scope().write())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  private Optional<DefaultNotice> notice(UUID objectId) {
    return em.createQuery(
            "select n from DefaultNotice n where n.objectId = :object and n.regionCode in :regions",
            DefaultNotice.class)
        .setParameter("object", objectId)
        .setParameter("regions", user.scope().read())
        .getResultStream()
        .findFirst();
  }

  private List<PenaltyRate> rates(LocalDate on) {
    return em.createQuery(
            "select new nl.pactportal.funding.penalty.PenaltyRate(r.fromDay, r.untilDay,"
                + " r.centsPerDay, r.source) from RateOfLaw r where r.regionCode = :shared"
                + " and r.validFrom <= :on and (r.validUntil is null or r.validUntil > :on)"
                + " order by r.fromDay",
            PenaltyRate.class)
        .setParameter("shared", RegionScope.SHARED)
        .setParameter("on", on)
        .getResultList();
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(ClockProducer.ZONE));
  }
}
