package nl.pactportal.funding.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.pactportal.funding.assessment.Independence;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;

/** What somebody of the province works on: nobody else does, and he acts for no region (F7). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class InHand {
  @Inject ObligationRepository obligations;
  @Inject Independence independence;

  /**
   * @throws NotFoundException if there is none for this user
   * @throws BusinessException if he acts for its region
   */
  Obligation lock(UUID id) {
    Obligation obligation =
        obligations.lock(id).orElseThrow(() -> new NotFoundException("obligation " + id));
    require(obligation.getRegionCode());
    return obligation;
  }

  /** The same, to be decided on. */
  ObligationChange lockChange(UUID id) {
    ObligationChange change =
        obligations.lockChange(id).orElseThrow(() -> new NotFoundException("change " + id));
    independence.requireOfDecider(change.getRegionCode());
    return change;
  }

  /**
   * @throws BusinessException if it is to go up in one that is not of the same region
   */
  void requireTarget(Obligation obligation, ChangePlan plan) {
    boolean known =
        plan.mergeInto() == null
            || obligations
                .row(plan.mergeInto())
                .filter(into -> into.regionCode().equals(obligation.getRegionCode()))
                .isPresent();
    if (!known) {
      throw new BusinessException("mergeInto", "obligation.merge.other");
    }
  }

  void require(String regionCode) {
    independence.require(regionCode);
  }
}
