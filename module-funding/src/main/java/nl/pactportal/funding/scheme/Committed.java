package nl.pactportal.funding.scheme;

import java.util.Map;
import java.util.stream.Collectors;
import nl.pactportal.funding.call.Budget;
import nl.pactportal.funding.call.CallPage;
import nl.pactportal.funding.call.EnvelopeRow;
import nl.pactportal.funding.call.Share;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;

/** What is granted or reserved of a call: no ceiling goes below it (Awb 4:27). */
record Committed(Map<String, Money> byRegion) {

  static Committed of(CallPage page) {
    return new Committed(
        page.envelopes().stream()
            .collect(
                Collectors.toMap(
                    EnvelopeRow::regionCode, row -> row.granted().plus(row.reserved()))));
  }

  /**
   * @throws BusinessException at the amount that is too low, saying what is committed
   */
  void requireWithin(Budget to) {
    byRegion.forEach(
        (region, committed) -> {
          Share share = to.shares().get(region);
          if (share == null || share.ceiling().compareTo(committed) < 0) {
            throw new BusinessException(
                "share_" + region, "scheme.ceiling.below", committed.toEuro());
          }
        });
    Money all = byRegion.values().stream().reduce(Money.ZERO, Money::plus);
    if (to.ceiling().compareTo(all) < 0) {
      throw new BusinessException("ceiling", "scheme.ceiling.below", all.toEuro());
    }
  }
}
