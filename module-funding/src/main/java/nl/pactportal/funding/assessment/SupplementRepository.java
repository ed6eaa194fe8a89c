package nl.pactportal.funding.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;

/** Stores requests to complete an application. */
@ApplicationScoped
class SupplementRepository {
  private static final String OPEN =
      "select s from Supplement s where s.regionCode in :regions and s.status in :open";
  private static final List<SupplementStatus> STANDING =
      List.of(SupplementStatus.ASKED, SupplementStatus.LAPSED);

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  void add(Supplement supplement) {
    em.persist(supplement);
  }

  List<SupplementRow> of(UUID applicationId) {
    return em.createQuery(
            "select new nl.pactportal.funding.assessment.SupplementRow(s.id, s.version, s.status, s.missing,"
                + " s.letter, s.askedOn, s.untilOn, s.askedByName, s.answer, s.answeredBy, s.editors,"
                + " s.suppliedAt) from Supplement s where s.regionCode in :regions"
                + " and s.applicationId = :application order by s.askedOn, s.id",
            SupplementRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("application", applicationId)
        .getResultList();
  }

  /**
   * @throws NotFoundException if nothing is asked for
   */
  Supplement open(UUID applicationId) {
    return find(applicationId).orElseThrow(() -> new NotFoundException("supplement"));
  }

  Optional<Supplement> find(UUID applicationId) {
    return em.createQuery(OPEN + " and s.applicationId = :application", Supplement.class)
        .setParameter("regions", user.scope().write())
        .setParameter("open", STANDING)
        .setParameter("application", applicationId)
        .getResultStream()
        .findFirst();
  }

  /** Applications whose term to complete them ended before that day. */
  List<UUID> endedBefore(LocalDate day) {
    return em.createQuery(
            "select s.applicationId from Supplement s where s.regionCode in :regions"
                + " and s.status = :asked and s.untilOn < :day",
            UUID.class)
        .setParameter("regions", user.scope().write())
        .setParameter("asked", SupplementStatus.ASKED)
        .setParameter("day", day)
        .getResultList();
  }
}
