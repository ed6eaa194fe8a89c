package nl.pactportal.funding.account;

import nl.pactportal.funding.OneLine;
import nl.pactportal.platform.error.BusinessException;

/** The name of who holds an account, as the bank knows it. */
final class HolderName {
  static final int LONGEST = 70;

  private HolderName() {}

  /**
   * @throws BusinessException at field {@code holder} if banks could not read it
   */
  static String of(String typed) {
    String name = typed == null ? "" : typed.strip().replaceAll("[ \\u00a0]+", " ");
    if (name.isEmpty()) {
      throw new BusinessException("holder", "account.holder.missing");
    }
    if (name.length() > LONGEST || SepaText.of(name, LONGEST + 1).length() > LONGEST) {
      throw new BusinessException("holder", "account.holder.long", LONGEST);
    }
    if (OneLine.hides(name) || !SepaText.of(name, LONGEST).matches(".*[A-Za-z].*")) {
      throw new BusinessException("holder", "account.holder.letters");
    }
    return name;
  }
}
