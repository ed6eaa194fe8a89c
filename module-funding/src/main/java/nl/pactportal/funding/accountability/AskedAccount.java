package nl.pactportal.funding.accountability;

import java.io.Serializable;

/**
 * What a region has to hand in for a grant.
 *
 * @param rule of the call
 * @param obliged an obligation to account is in force
 */
public record AskedAccount(ArrangementRow rule, boolean obliged) implements Serializable {

  /** The lightest arrangement asks nothing, unless somebody does. */
  public boolean nothing() {
    return rule.number() == 1 && !obliged;
  }
}
