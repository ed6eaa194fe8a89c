package nl.pactportal.funding.call;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import nl.pactportal.platform.error.BusinessException;

/** Everything a call says: what somebody writes, what is published, and what a change changes. */
public record CallTerms(Basis basis, Rules rules, Period period, Budget budget)
    implements Serializable {

  /**
   * @throws BusinessException at the field that makes it impossible
   */
  public void requireSensible(Instant now) {
    period.requireSensible(now);
    budget.requireSensible(rules.distribution());
  }

  /**
   * @throws BusinessException at the field that is missing or impossible
   */
  public void requireFitToPublish(Instant now) {
    basis.requireFitToPublish();
    requireSensible(now);
  }

  /**
   * The same with another end, for all or for the named regions.
   *
   * @throws BusinessException if that end cannot be
   */
  public CallTerms closing(Instant closesAt, String said, Collection<String> regions, Instant now) {
    Period moved = new Period(period.opensAt(), closesAt, said);
    moved.requireSensible(now);
    return new CallTerms(
        basis, rules, regions.isEmpty() ? moved : period, budget.closing(regions, moved));
  }

  /** Another word for the same closing date; null leaves it. */
  public CallTerms saying(String said) {
    return said == null
        ? this
        : new CallTerms(
            basis, rules, new Period(period.opensAt(), period.closesAt(), said), budget);
  }

  public CallTerms with(Budget other) {
    return new CallTerms(basis, rules, period, other);
  }

  /** The ceiling is made known after the period began (Awb 4:27, second paragraph). */
  boolean isLate(Instant now) {
    return now.isAfter(period.opensAt())
        || basis.publishedOn() != null
            && basis.publishedOn().isAfter(ClosingTime.dayOf(period.opensAt()));
  }
}
