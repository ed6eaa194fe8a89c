package nl.pactportal.funding;

import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.region.RegionScope;

/** For steps that are about all regions at once. */
public final class AllRegions {
  private AllRegions() {}

  /**
   * @throws BusinessException for who looks at one region only: he would see and change only that
   *     one
   */
  public static void require(CurrentUser user) {
    if (!user.scope().read().containsAll(RegionScope.REGIONS)) {
      throw new BusinessException(null, "scheme.allRegions");
    }
  }
}
