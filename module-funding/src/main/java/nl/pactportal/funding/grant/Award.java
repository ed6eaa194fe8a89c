package nl.pactportal.funding.grant;

import java.io.Serializable;
import nl.pactportal.platform.money.Money;

/**
 * What a decider wants to grant.
 *
 * @param ground on which the rest is refused; ignored if nothing is
 * @param reason needed if less than requested is granted
 */
public record Award(Money amount, RefusalGround ground, String reason, Conditions conditions)
    implements Serializable {

  Verdict verdict(Money requested) {
    return Verdict.grant(requested, amount, ground, reason);
  }
}
