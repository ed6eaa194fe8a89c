package nl.pactportal.funding.accountability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.funding.grant.GrantService;
import nl.pactportal.funding.grant.GrantStatus;
import nl.pactportal.platform.document.DocumentRow;
import nl.pactportal.platform.document.Documents;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;

/** What every step of a region on its account asks first. */
@ApplicationScoped
class OwnAccounts {
  @Inject AccountabilityRepository accounts;
  @Inject GrantService grants;
  @Inject AskedAccounts asked;
  @Inject Documents documents;
  @Inject CurrentUser user;

  /**
   * @throws NotFoundException if it is not one of a region the user acts for
   * @throws BusinessException if it changed since that version
   */
  Accountability lock(UUID id, long seenVersion) {
    Accountability account =
        accounts
            .lock(id, user.person().regions())
            .orElseThrow(() -> new NotFoundException("account " + id));
    account.requireVersion(seenVersion);
    return account;
  }

  /**
   * @throws NotFoundException if it is no grant of a region the user acts for
   */
  GrantRow grantOf(UUID applicationId) {
    return grants
        .ofApplication(applicationId)
        .filter(GrantRow::granted)
        .filter(grant -> user.person().regions().contains(grant.regionCode()))
        .orElseThrow(() -> new NotFoundException("grant of " + applicationId));
  }

  /**
   * Once determined, or gone up in another grant, there is nothing left to account for; and under
   * the lightest arrangement nothing as long as nobody asks.
   */
  void requireAccountable(GrantRow grant) {
    if (asked.of(grant).nothing()) {
      throw new BusinessException(null, "accountability.notAsked");
    }
    if (grant.status() != GrantStatus.ACTIVE && grant.status() != GrantStatus.SUSPENDED) {
      throw new BusinessException(null, "accountability.notNow");
    }
  }

  ArrangementRow arrangement(GrantRow grant) {
    return accounts.arrangement(grant);
  }

  List<UUID> annexes(UUID id) {
    return documents.of(id).stream().map(DocumentRow::id).toList();
  }
}
