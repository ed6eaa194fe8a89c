package nl.pactportal.funding.obligation;

import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.funding.grant.GrantStatus;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;

/**
 * An earlier grant goes up in a later, larger one: what was paid counts there, once, and what was
 * granted flows back.
 *
 * @param moved paid on the earlier grant, an advance on the later one from now on
 * @param freed granted earlier and not needed anymore
 */
record TakeOver(Money moved, Money freed) {

  /**
   * @throws BusinessException if one of them is settled, payments are under way, or it does not fit
   */
  static TakeOver of(GrantRow from, GrantRow to) {
    require(!from.id().equals(to.id()) && from.regionCode().equals(to.regionCode()), "other");
    require(from.status() == GrantStatus.ACTIVE, "from");
    require(to.status() == GrantStatus.ACTIVE, "to");
    require(from.advanced().equals(from.paid()), "unpaid");
    if (from.paid().compareTo(to.left()) > 0) {
      throw new BusinessException(
          "mergeInto", "obligation.merge.tooMuch", from.paid().toEuro(), to.left().toEuro());
    }
    return new TakeOver(from.paid(), from.amount());
  }

  private static void require(boolean kept, String key) {
    if (!kept) {
      throw new BusinessException("mergeInto", "obligation.merge." + key);
    }
  }
}
