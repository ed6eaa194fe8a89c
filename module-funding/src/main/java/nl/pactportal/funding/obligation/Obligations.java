package nl.pactportal.funding.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.platform.worklist.Worklist;

/** Obligations as later steps need them; the use case has asked for the permission. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Obligations {
  @Inject ObligationRepository obligations;
  @Inject Worklist worklist;

  /** The region has accounted for that grant. */
  public void fulfil(UUID grantId) {
    obligations.lockOpenOf(grantId).forEach(Obligation::fulfil);
  }

  /** Whether something has to be accounted for it, whatever its arrangement says. */
  public boolean isAsked(UUID applicationId) {
    return obligations.ofApplication(applicationId).stream().anyMatch(ObligationRow::inForce);
  }

  /** It was decided upon: nobody has to be asked for it, nor to decide. */
  public void closeWork(UUID applicationId) {
    for (ObligationRow row : obligations.ofApplication(applicationId)) {
      worklist.done(row.id(), FundingWork.ACCOUNT_FOR_GRANT.kind());
      worklist.done(row.id(), FundingWork.SET_TERM.kind());
      worklist.done(row.id(), FundingWork.DETERMINE.kind());
    }
  }

  /** Whether the region was reminded, a term was set, and that passed, too (Awb 4:44). */
  public boolean isTermPassed(UUID grantId, LocalDate today) {
    return obligations.isTermPassed(grantId, today);
  }
}
