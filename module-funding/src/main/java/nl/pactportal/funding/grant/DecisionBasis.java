package nl.pactportal.funding.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationProgress;
import nl.pactportal.funding.assessment.Advices;
import nl.pactportal.funding.assessment.HearingService;
import nl.pactportal.funding.assessment.StateAid;
import nl.pactportal.platform.error.BusinessException;

/** What must be there, and unchanged, before anything is decided. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DecisionBasis {
  private static final Set<RefusalGround> AFTER_HEARING =
      Set.of(RefusalGround.EXPECTATION, RefusalGround.STATE_AID);

  @Inject ApplicationProgress progress;
  @Inject Advices advices;
  @Inject HearingService hearings;

  /**
   * What was signed and advised on is a text; another text is not signed and not advised on (F8).
   *
   * @throws BusinessException if it changed since
   */
  void requireUnchanged(ApplicationDetail application) {
    String now = progress.contentHash(application.id());
    boolean advised =
        advices
            .valid(application.id())
            .map(advice -> advice.contentHash().equals(now))
            .orElse(true);
    if (!now.equals(application.contentHash()) || !advised) {
      throw new BusinessException(null, "grant.contentChanged");
    }
  }

  /**
   * @throws BusinessException if it is aid that is not allowed (Awb 4:35, third paragraph)
   */
  void requireGrantable(UUID applicationId) {
    if (advices
        .valid(applicationId)
        .filter(advice -> advice.stateAid() == StateAid.INCOMPATIBLE)
        .isPresent()) {
      throw new BusinessException("amount", "grant.stateAid");
    }
  }

  /**
   * @param ground null if all is granted
   * @throws BusinessException if it was not heard on a ground that asks for it (Awb 4:12(2))
   */
  void requireHeard(UUID applicationId, RefusalGround ground, String field) {
    if (ground != null && AFTER_HEARING.contains(ground) && hearings.of(applicationId).isEmpty()) {
      throw new BusinessException(field, "grant.hearing.missing");
    }
  }
}
