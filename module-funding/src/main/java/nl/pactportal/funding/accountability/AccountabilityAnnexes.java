package nl.pactportal.funding.accountability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.platform.document.DocumentOwner;
import nl.pactportal.platform.identity.CurrentUser;

/** Annexes, such as an auditor's statement, go with their account. */
@ApplicationScoped
public class AccountabilityAnnexes implements DocumentOwner {
  static final String TYPE = "funding.account";
  @Inject AccountabilityRepository accounts;
  @Inject CurrentUser user;

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  @Transactional
  public boolean mayRead(UUID accountId) {
    return user.may(FundingPermission.VIEW_FUNDING) && accounts.row(accountId).isPresent();
  }
}
