package nl.pactportal.funding.call;

import java.io.Serializable;
import java.time.Instant;
import nl.pactportal.platform.money.Money;

/**
 * What a call holds for one region.
 *
 * @param closesAt its own closing instant; null where that of the call holds
 */
public record Share(Money ceiling, Instant closesAt, String closingSaid) implements Serializable {

  Share closing(Instant at, String said) {
    return new Share(ceiling, at, said);
  }
}
