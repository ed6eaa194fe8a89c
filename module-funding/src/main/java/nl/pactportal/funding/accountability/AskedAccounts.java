package nl.pactportal.funding.accountability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.funding.grant.GrantService;
import nl.pactportal.funding.obligation.Obligations;

/** What a region has to hand in: by the arrangement of the call, and by what it is obliged to. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AskedAccounts {
  @Inject AccountabilityRepository accounts;
  @Inject GrantService grants;
  @Inject Obligations obligations;

  AskedAccount of(AccountabilityRow account) {
    return of(grants.ofApplication(account.applicationId()).orElseThrow());
  }

  AskedAccount of(GrantRow grant) {
    return new AskedAccount(
        accounts.arrangement(grant), obligations.isAsked(grant.applicationId()));
  }
}
