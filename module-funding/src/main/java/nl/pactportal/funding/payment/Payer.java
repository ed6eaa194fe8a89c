package nl.pactportal.funding.payment;

import nl.pactportal.funding.account.SepaAccount;
import nl.pactportal.funding.account.SepaText;
import nl.pactportal.platform.config.Setting;
import nl.pactportal.platform.error.BusinessException;
import org.iban4j.BicUtil;

/** The account the province pays from. */
record Payer(String name, String iban, String bic) {
  private static final int LONGEST_NAME = 70;
  private static final String DEMO_IBAN = "NL20INGB0001234567";
  private static final String DEMO_BIC = "INGBNL2A";

  /**
   * @throws BusinessException if it is not configured, or cannot be right
   */
  static Payer configured() {
    String iban = Setting.PAYMENT_IBAN.given().orElse(Setting.demoMode() ? DEMO_IBAN : "");
    String bic = Setting.PAYMENT_BIC.given().orElse(Setting.demoMode() ? DEMO_BIC : "");
    try {
      BicUtil.validate(bic);
      return new Payer(
          SepaText.of(Setting.PAYMENT_DEBTOR.value(), LONGEST_NAME), SepaAccount.of(iban), bic);
    } catch (RuntimeException missing) {
      throw new BusinessException(null, "batch.noPayer");
    }
  }
}
