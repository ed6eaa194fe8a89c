package nl.pactportal.funding.grant;

import java.io.Serializable;
import nl.pactportal.funding.form.LinePlan;
import nl.pactportal.platform.money.Money;

/**
 * What a decider wants to grant.
 *
 * @param ground on which the rest is refused; ignored if nothing is
 * @param reason needed if less than requested is granted
 * @param lines of the amount, for each line of the budget
 */
public record Award(
    Money amount, RefusalGround ground, String reason, Conditions conditions, LinePlan lines)
    implements Serializable {

  /** For an application without a budget of lines. */
  public Award(Money amount, RefusalGround ground, String reason, Conditions conditions) {
    this(amount, ground, reason, conditions, LinePlan.NONE);
  }

  /** Of a refusal. */
  static final Award NOTHING = new Award(Money.ZERO, null, null, Conditions.NONE);

  /** The same, with nothing to be done for it anymore. */
  Award unconditional() {
    return new Award(amount, ground, reason, Conditions.NONE, lines);
  }

  Verdict verdict(Money requested) {
    return Verdict.grant(requested, amount, ground, reason);
  }
}
