package nl.pactportal.funding.accountability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.funding.FundingWork;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.platform.document.DocumentRow;
import nl.pactportal.platform.document.Documents;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.worklist.Worklist;

/** Accounts as a determination needs them; the use case has asked for the permission. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Accountabilities {
  @Inject AccountabilityRepository accounts;
  @Inject Documents documents;
  @Inject AskedAccounts asked;
  @Inject Worklist worklist;
  @Inject CurrentUser user;

  /** The account on a grant as the province has received it. */
  public Optional<AccountabilityRow> received(UUID applicationId) {
    return accounts.ofApplication(applicationId).filter(row -> row.submittedAt() != null);
  }

  /** What the assessor accepts of it. */
  public Money accepted(UUID id) {
    return accounts.lines(id).stream()
        .map(line -> line.accepted() == null ? Money.ZERO : line.accepted())
        .reduce(Money.ZERO, Money::plus);
  }

  /**
   * What was signed is a text; another text is not signed (F8).
   *
   * @throws BusinessException if it changed since
   */
  public void requireUnchanged(UUID id) {
    AccountabilityRow row = accounts.row(id).orElseThrow();
    AccountabilityContent now = new AccountabilityContent(row.report(), accounts.lines(id));
    List<UUID> annexes = documents.of(id).stream().map(DocumentRow::id).toList();
    if (!now.hash(annexes).equals(row.contentHash())) {
      throw new BusinessException(null, "accountability.contentChanged");
    }
  }

  /** What the region has to hand in for a grant. */
  public AskedAccount asked(GrantRow grant) {
    return asked.of(grant);
  }

  /** There is nothing left to account for. */
  public void closeWork(UUID applicationId) {
    accounts
        .ofApplication(applicationId)
        .ifPresent(
            row -> {
              worklist.done(row.id(), FundingWork.CHECK_ACCOUNTABILITY.kind());
              worklist.done(row.id(), FundingWork.ASSESS_ACCOUNTABILITY.kind());
              worklist.done(row.id(), FundingWork.REVISE_ACCOUNTABILITY.kind());
              worklist.done(row.id(), FundingWork.SIGN_ACCOUNTABILITY.kind());
              worklist.done(row.id(), FundingWork.DETERMINE.kind());
            });
  }

  /** What of it is not accepted, or not wholly, and why (Awb 4:46, third paragraph). */
  public List<AccountLine> corrected(UUID id) {
    return accounts.lines(id).stream().filter(AccountLine::corrected).toList();
  }

  public void determined(UUID id) {
    accounts.lock(id, user.scope().write()).ifPresent(Accountability::determined);
    worklist.done(id, FundingWork.DETERMINE.kind());
  }
}
