package nl.pactportal.funding.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.funding.advance.Advance;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationHistory;
import nl.pactportal.funding.application.ApplicationService;
import nl.pactportal.funding.application.StepKind;
import nl.pactportal.funding.grant.GrantTotals;
import nl.pactportal.funding.ledger.Ledger;
import nl.pactportal.funding.letter.LetterContent;
import nl.pactportal.funding.letter.LetterKind;
import nl.pactportal.funding.letter.Letters;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.worklist.Worklist;

/** What an offset does to both sides, their books, and what the region is told. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OffsetBooks {
  @Inject OffsetRepository offsets;
  @Inject RecoveryAccount account;
  @Inject GrantTotals totals;
  @Inject Ledger ledger;
  @Inject ApplicationService applications;
  @Inject ApplicationHistory history;
  @Inject Letters letters;
  @Inject Worklist worklist;

  void offset(Recovery recovery, ClaimRow claim, OffsetPlan plan) {
    ApplicationDetail paying = applications.find(claim.applicationId());
    Advance advance =
        offsets
            .lockAdvance(claim.advanceId())
            .orElseThrow(() -> new NotFoundException("advance " + claim.advanceId()));
    recovery.offset(plan.amount());
    advance.offset(plan.amount());
    totals.paid(claim.grantId(), plan.amount());
    ledger.offset(paying.claim(), recovery.getApplicationId(), plan.amount(), advance.getId());
    account.keep(
        UuidV7.next(),
        recovery,
        EntryKind.OFFSET,
        plan.amount(),
        account.today(),
        claim.reference());
    account.note(recovery, StepKind.RECOVERY_OFFSET, plan.amount(), claim.reference());
    history.note(
        paying.regionCode(),
        paying.id(),
        StepKind.PAYMENT_OFFSET,
        plan.amount(),
        applications.find(recovery.getApplicationId()).reference());
    write(recovery, claim, plan);
    if (!claim.payable().minus(plan.amount()).isPositive()) {
      worklist.done(advance.getId(), FundingWork.ADVANCE.kind());
      worklist.done(advance.getId(), FundingWork.RELEASE.kind());
    }
    account.closeIfEnded(recovery);
  }

  private void write(Recovery recovery, ClaimRow claim, OffsetPlan plan) {
    ApplicationDetail owing = applications.find(recovery.getApplicationId());
    String ground =
        ResourceBundle.getBundle("nl.pactportal.funding.messages", Locale.forLanguageTag("nl"))
            .getString("offset.ground." + plan.ground());
    letters.send(
        LetterContent.of(
                LetterKind.OFFSET,
                owing.regionCode(),
                owing.id(),
                recovery.getId(),
                owing.reference())
            .with("title", owing.title())
            .with("claim", claim.reference() + " " + claim.title())
            .with("amount", plan.amount())
            .with("ground", ground)
            .with("debt", recovery.outstanding())
            .with("rest", claim.payable().minus(plan.amount()))
            .with("reason", plan.reason()));
  }
}
