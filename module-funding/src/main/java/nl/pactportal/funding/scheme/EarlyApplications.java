package nl.pactportal.funding.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.pactportal.funding.call.Budget;
import nl.pactportal.funding.call.CallPage;
import nl.pactportal.funding.call.CallService;
import nl.pactportal.funding.call.Distribution;
import nl.pactportal.funding.call.EnvelopeRow;
import nl.pactportal.funding.call.Share;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;

/**
 * A lower ceiling has no effect on what was submitted before it was made known (Awb 4:27, second
 * paragraph): what those applications could have got, they still can. So no ceiling goes below what
 * is granted and reserved plus what is asked and not decided yet; and where applications are
 * compared with each other, it does not go down at all while one of them waits.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EarlyApplications {
  private static final String WAITING =
      "select a.region_code, cast(sum(a.requested_cents - case a.status when 'TO_DECIDE' then"
          + " coalesce(a.advised_cents, 0) else 0 end) as bigint) from funding.application a"
          + " where a.call_id = ?1 and a.status in ('LATE', 'SUBMITTED', 'IN_SUPPLEMENT',"
          + " 'COMPLETE', 'IN_ASSESSMENT', 'TO_DECIDE') group by a.region_code";

  @PersistenceContext EntityManager em;
  @Inject CallService calls;

  /**
   * @throws BusinessException at the amount that is lower than those applications leave room for
   */
  void requireUnharmed(UUID callId, Budget now, Budget to) {
    Map<String, Money> waiting = waiting(callId);
    if (waiting.isEmpty()) {
      return;
    }
    CallPage page = calls.find(callId);
    boolean compared =
        page.call().distribution() == Distribution.RANKING
            || page.call().distribution() == Distribution.PRO_RATA;
    Money all = Money.ZERO;
    for (EnvelopeRow row : page.envelopes()) {
      Money claimed =
          row.granted()
              .plus(row.reserved())
              .plus(waiting.getOrDefault(row.regionCode(), Money.ZERO));
      all = all.plus(claimed);
      Share share = to.shares().get(row.regionCode());
      boolean harmed = compared || waiting.containsKey(row.regionCode());
      if (harmed) {
        Money least = compared ? row.ceiling() : least(row.ceiling(), claimed);
        require(share == null ? Money.ZERO : share.ceiling(), least, "share_" + row.regionCode());
      }
    }
    require(to.ceiling(), compared ? now.ceiling() : least(now.ceiling(), all), "ceiling");
  }

  private static Money least(Money one, Money other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static void require(Money ceiling, Money least, String field) {
    if (ceiling.compareTo(least) < 0) {
      throw new BusinessException(field, "scheme.early.below", least.toEuro());
    }
  }

  /** What is asked of each region's share, and neither decided nor reserved yet. */
  private Map<String, Money> waiting(UUID callId) {
    Map<String, Money> found = new TreeMap<>();
    for (Object row : em.createNativeQuery(WAITING).setParameter(1, callId).getResultList()) {
      Object[] columns = (Object[]) row;
      found.put((String) columns[0], new Money(((Number) columns[1]).longValue()));
    }
    return found;
  }
}
