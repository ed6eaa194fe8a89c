package nl.pactportal.funding.assessment;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import nl.pactportal.platform.money.Money;

/**
 * An application among those that share the money of a call.
 *
 * @param moment the one that counts for the order
 * @param score null while not scored
 */
record Claimant(UUID application, String region, Instant moment, Integer score, Money asked) {

  /** No two come at once: what the clock cannot tell, the id does, and so always the same. */
  static final Comparator<Claimant> BY_MOMENT =
      Comparator.comparing(Claimant::moment).thenComparing(Claimant::application);

  /** The best first; who has no score comes last. */
  static final Comparator<Claimant> BY_SCORE =
      Comparator.comparing(
              Claimant::score, Comparator.nullsLast(Comparator.<Integer>reverseOrder()))
          .thenComparing(BY_MOMENT);
}
