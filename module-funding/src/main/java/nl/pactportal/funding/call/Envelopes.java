package nl.pactportal.funding.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.ledger.Claim;
import nl.pactportal.funding.ledger.LedgerEvent;
import nl.pactportal.funding.ledger.Line;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;

/**
 * Money of a call, reserved, granted and given back (Awb 4:25, second paragraph). Pot and envelope
 * hold at once or not at all, and the books say the same: they are written with it, and gone with
 * the transaction if it does not fit. The use case has asked for the permission.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Envelopes {
  @Inject EnvelopeRepository envelopes;

  /**
   * @throws BusinessException at field {@code advised}, saying what is free, if it does not fit
   */
  public void reserve(Claim claim, Money amount) {
    Line line = new Line(LedgerEvent.RESERVED_FOR_DECISION, amount, claim.applicationId());
    if (!envelopes.move(claim, amount.cents(), 0, List.of(line))) {
      throw overCeiling(claim, "advised", Money.ZERO);
    }
  }

  public void release(Claim claim, Money reserved) {
    requireMoved(envelopes.move(claim, -reserved.cents(), 0, List.of(released(claim, reserved))));
  }

  /**
   * Grants, and gives the rest of the reservation back.
   *
   * @param reserved what was reserved for it
   * @throws BusinessException at field {@code amount}, saying what is free, if it does not fit
   */
  public void allocate(Claim claim, Money reserved, Money granted, UUID decisionId) {
    List<Line> lines =
        List.of(released(claim, reserved), new Line(LedgerEvent.GRANT_MADE, granted, decisionId));
    if (!envelopes.move(claim, -reserved.cents(), granted.cents(), lines)) {
      throw overCeiling(claim, "amount", reserved);
    }
  }

  /** What was granted and will not be spent flows back (I8). */
  public void giveBack(Claim claim, Money amount, UUID decisionId, String remark) {
    Line line = new Line(LedgerEvent.GRANT_LOWERED, amount, decisionId, remark);
    requireMoved(envelopes.move(claim, 0, -amount.cents(), List.of(line)));
  }

  private static Line released(Claim claim, Money reserved) {
    return new Line(LedgerEvent.RESERVATION_RELEASED, reserved, claim.applicationId());
  }

  private BusinessException overCeiling(Claim claim, String field, Money own) {
    Money free = envelopes.free(claim.regionCode(), claim.callId()).plus(own);
    return new BusinessException(field, "grant.overCeiling", free.toEuro());
  }

  private static void requireMoved(boolean moved) {
    if (!moved) {
      throw new IllegalStateException("more given back than was taken");
    }
  }
}
