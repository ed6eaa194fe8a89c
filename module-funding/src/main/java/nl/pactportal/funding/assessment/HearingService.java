package nl.pactportal.funding.assessment;

import static nl.pactportal.funding.FundingPermission.RECORD_HEARING;
import static nl.pactportal.funding.FundingPermission.VIEW_FUNDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.funding.Requires;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationHistory;
import nl.pactportal.funding.application.ApplicationProgress;
import nl.pactportal.funding.application.ApplicationService;
import nl.pactportal.funding.application.ApplicationStatus;
import nl.pactportal.funding.application.StepKind;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.CurrentUser;

/** Notes what a region said before the province refuses on what it thinks of it (Awb 4:12(2)). */
@ApplicationScoped
@Transactional
public class HearingService {
  private static final Set<ApplicationStatus> BEFORE_DECISION =
      Set.of(ApplicationStatus.IN_ASSESSMENT, ApplicationStatus.TO_DECIDE);

  @PersistenceContext EntityManager em;
  @Inject ApplicationService applications;
  @Inject ApplicationProgress progress;
  @Inject ApplicationHistory history;
  @Inject Independence independence;
  @Inject CurrentUser user;
  @Inject Clock clock;

  @Requires(VIEW_FUNDING)
  public List<HearingRow> of(UUID applicationId) {
    applications.find(applicationId);
    return em.createQuery(
            "select new nl.pactportal.funding.assessment.HearingRow(h.invitedOn, h.heardOn,"
                + " h.views, h.recordedByName) from Hearing h where h.regionCode in :regions"
                + " and h.applicationId = :application order by h.heardOn, h.id",
            HearingRow.class)
        .setParameter("regions", user.scope().read())
        .setParameter("application", applicationId)
        .getResultList();
  }

  /**
   * @param id made once by the form; the same id again changes nothing
   */
  @Requires(RECORD_HEARING)
  public void record(UUID id, UUID applicationId, HearingText text) {
    ApplicationDetail application = progress.lock(applicationId);
    independence.require(application.regionCode());
    if (!BEFORE_DECISION.contains(application.status())) {
      throw new BusinessException(null, "application.wrongStatus");
    }
    text.require(LocalDate.now(clock));
    if (em.find(Hearing.class, id) == null) {
      em.persist(
          new Hearing(id, application.regionCode(), applicationId, text)
              .by(user.person(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
      history.note(application.regionCode(), applicationId, StepKind.HEARD, null, null);
    }
  }
}
