package nl.pactportal.funding.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationHistory;
import nl.pactportal.funding.application.ApplicationProgress;
import nl.pactportal.funding.application.StepKind;
import nl.pactportal.funding.call.Envelopes;
import nl.pactportal.funding.grant.GrantProgress;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.funding.ledger.Ledger;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;

/** Lets a grant go up in another one, with the money that was paid on it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Merger {
  @Inject ObligationRepository obligations;
  @Inject GrantProgress grants;
  @Inject ApplicationProgress applications;
  @Inject ApplicationHistory history;
  @Inject Envelopes envelopes;
  @Inject Ledger ledger;

  /** Both grants are locked in the same order always, so that no two merges wait for each other. */
  void merge(Obligation from, UUID targetId) {
    Obligation target =
        obligations.lock(targetId).orElseThrow(() -> new NotFoundException("obligation"));
    requireOnlyOne(from);
    requireOpen(target);
    List.of(from.getGrantId(), target.getGrantId()).stream().sorted().forEach(grants::lock);
    GrantRow source = grants.find(from.getGrantId());
    GrantRow later = grants.find(target.getGrantId());
    TakeOver over = TakeOver.of(source, later);
    grants.takeOver(source, later);
    book(over, source, later, from.getId());
  }

  private void book(TakeOver over, GrantRow source, GrantRow later, UUID obligation) {
    ApplicationDetail earlier = applications.lock(source.applicationId());
    ApplicationDetail total = applications.lock(later.applicationId());
    ledger.takeOver(total.claim(), earlier.id(), over.moved(), obligation);
    envelopes.giveBack(
        earlier.claim(), over.freed(), obligation, "opgegaan in " + total.reference());
    note(earlier, StepKind.ADVANCE_HANDED_OVER, over, total.reference());
    note(total, StepKind.ADVANCE_TAKEN_OVER, over, earlier.reference());
  }

  private void note(ApplicationDetail on, StepKind kind, TakeOver over, String other) {
    history.note(on.regionCode(), on.id(), kind, over.moved(), other);
  }

  /** What else is owed on that grant would be lost. */
  private void requireOnlyOne(Obligation from) {
    boolean others =
        obligations.lockOpenOf(from.getGrantId()).stream().anyMatch(other -> !other.equals(from));
    if (others) {
      throw new BusinessException("mergeInto", "obligation.merge.others");
    }
  }

  private static void requireOpen(Obligation target) {
    if (!target.getStatus().canBecome(ObligationStatus.IN_FORCE)) {
      throw new BusinessException("mergeInto", "obligation.merge.to");
    }
  }
}
