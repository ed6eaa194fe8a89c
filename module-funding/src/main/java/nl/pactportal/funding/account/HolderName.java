package nl.pactportal.funding.account;

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
    boolean hidden = name.codePoints().anyMatch(HolderName::isHidden);
    if (hidden || !SepaText.of(name, LONGEST).matches(".*[A-Za-z].*")) {
      throw new BusinessException("holder", "account.holder.letters");
    }
    return name;
  }

  /** Control characters and marks of direction: a name could look like another. */
  private static boolean isHidden(int letter) {
    int type = Character.getType(letter);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.PRIVATE_USE
        || type == Character.SURROGATE
        || type == Character.UNASSIGNED
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
