package nl.pactportal.funding.account;

import java.util.Locale;
import java.util.Set;
import nl.pactportal.platform.error.BusinessException;
import org.iban4j.Iban4jException;
import org.iban4j.IbanFormatException;
import org.iban4j.IbanUtil;

/** An IBAN as somebody typed it, checked: country, length, form and check digits (mod 97). */
public final class SepaAccount {
  private static final int LONGEST = 50;

  /** Countries of the SEPA area (EPC409-09); territories share the code of their country. */
  private static final Set<String> SEPA =
      Set.of(
          "AD", "AL", "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB",
          "GI", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK",
          "MT", "NL", "NO", "PL", "PT", "RO", "RS", "SE", "SI", "SK", "SM", "VA");

  private SepaAccount() {}

  /**
   * @return the IBAN without spaces, in capitals
   * @throws BusinessException at field {@code iban} if it is none, or of a bank outside SEPA
   */
  public static String of(String typed) {
    String iban =
        typed == null ? "" : typed.replaceAll("[\\s\\u00a0]", "").toUpperCase(Locale.ROOT);
    if (iban.isEmpty()) {
      throw new BusinessException("iban", "account.iban.missing");
    }
    requireValid(iban.length() > LONGEST ? "" : iban);
    if (!SEPA.contains(iban.substring(0, 2))) {
      throw new BusinessException("iban", "account.iban.notSepa");
    }
    return iban;
  }

  /** In groups of four, as it is read aloud. */
  public static String grouped(String iban) {
    return iban.replaceAll("(.{4})(?!$)", "$1 ");
  }

  private static void requireValid(String iban) {
    try {
      IbanUtil.validate(iban);
    } catch (IbanFormatException malformed) {
      throw new BusinessException("iban", "account.iban.form");
    } catch (Iban4jException wrong) {
      throw new BusinessException("iban", "account.iban.digits");
    }
  }
}
