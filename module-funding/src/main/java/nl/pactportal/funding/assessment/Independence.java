package nl.pactportal.funding.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.CurrentUser;

/** Awb 2:4: who acts for a region does not do the province's work on it (F7). */
@ApplicationScoped
public class Independence {
  @Inject CurrentUser user;

  /**
   * @throws BusinessException if the user has a role in that region
   */
  public void require(String regionCode) {
    if (!isFrom(regionCode)) {
      throw new BusinessException(null, "grant.notIndependent");
    }
  }

  public boolean isFrom(String regionCode) {
    return !user.person().regions().contains(regionCode);
  }

  /**
   * @throws BusinessException if he has a role in that region or looks after it
   */
  public void requireOfDecider(String regionCode) {
    if (!isDeciderFrom(regionCode)) {
      throw new BusinessException(null, "grant.notIndependent");
    }
  }

  public boolean isDeciderFrom(String regionCode) {
    return isFrom(regionCode) && !user.person().accounts().contains(regionCode);
  }
}
