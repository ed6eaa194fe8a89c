package nl.pactportal.funding.call;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;

/**
 * The money of a call.
 *
 * @param ceiling of the pot as a whole (Awb 4:25)
 * @param shares of the regions that can apply, by their code
 */
public record Budget(PotKind kind, Money ceiling, SortedMap<String, Share> shares)
    implements Serializable {

  public Budget {
    shares = Collections.unmodifiableSortedMap(new TreeMap<>(shares));
  }

  /**
   * @throws BusinessException at the amount that cannot be
   */
  public void requireSensible(Distribution distribution) {
    if (ceiling == null || !ceiling.isPositive()) {
      throw new BusinessException("ceiling", "scheme.ceiling.positive");
    }
    if (shares.isEmpty()) {
      throw new BusinessException("ceiling", "scheme.share.none");
    }
    shares.forEach(this::requireWithin);
    requireSumFits(distribution);
  }

  private void requireWithin(String region, Share share) {
    if (!share.ceiling().isPositive()) {
      throw new BusinessException("share_" + region, "scheme.ceiling.positive");
    }
    if (share.ceiling().compareTo(ceiling) > 0) {
      throw new BusinessException("share_" + region, "scheme.share.abovePot", ceiling.toEuro());
    }
  }

  private void requireSumFits(Distribution distribution) {
    Money sum = shares.values().stream().map(Share::ceiling).reduce(Money.ZERO, Money::plus);
    if (distribution == Distribution.REGION_ENVELOPE && !sum.equals(ceiling)) {
      throw new BusinessException("ceiling", "scheme.ceiling.sum", sum.toEuro());
    }
    if (sum.compareTo(ceiling) < 0) {
      throw new BusinessException("ceiling", "scheme.ceiling.unreachable", sum.toEuro());
    }
  }

  /**
   * @param regions those that get another closing instant; empty for the call as a whole, which
   *     ends what regions had of their own
   */
  Budget closing(Collection<String> regions, Period period) {
    SortedMap<String, Share> moved = new TreeMap<>(shares);
    if (regions.isEmpty()) {
      moved.replaceAll((region, share) -> share.closing(null, null));
    }
    for (String region : regions) {
      if (!moved.containsKey(region)) {
        throw new BusinessException("region_" + region, "scheme.region.without");
      }
      moved.compute(
          region, (code, share) -> share.closing(period.closesAt(), period.closingSaid()));
    }
    return new Budget(kind, ceiling, moved);
  }
}
