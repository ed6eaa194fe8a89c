package nl.pactportal.funding;

import nl.pactportal.platform.error.BusinessException;

/** What cannot be undone is done only by who ticked the statement above the button. */
public final class Confirmation {
  private Confirmation() {}

  /**
   * @param field id of the box
   * @throws BusinessException at that box if it is not ticked
   */
  public static void require(boolean ticked, String field) {
    if (!ticked) {
      throw new BusinessException(field, "confirm.missing");
    }
  }
}
