package nl.pactportal.funding.accountability;

import java.io.Serializable;
import nl.pactportal.platform.money.Money;

/**
 * A line of the financial report.
 *
 * @param accepted null until assessed
 * @param correction why less was accepted (Awb 4:46, third paragraph)
 */
public record AccountLine(String title, Money claimed, Money accepted, String correction)
    implements Serializable {

  public static AccountLine of(String title, Money claimed) {
    return new AccountLine(title, claimed, null, null);
  }

  public boolean corrected() {
    return accepted != null && !accepted.equals(claimed);
  }
}
