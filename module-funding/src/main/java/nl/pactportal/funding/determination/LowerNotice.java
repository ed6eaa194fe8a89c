package nl.pactportal.funding.determination;

import java.io.Serializable;
import java.time.LocalDate;
import nl.pactportal.funding.Reason;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;

/**
 * That less is going to be determined than was granted, and until when the region can say what it
 * thinks of that.
 */
public record LowerNotice(Money amount, LowerGround ground, String reason, LocalDate until)
    implements Serializable {

  public LowerNotice {
    reason = Reason.require(reason, "noticeReason");
  }

  /**
   * @throws BusinessException at the field that does not hold
   */
  void requireFitFor(Money granted, LocalDate today) {
    if (amount == null || amount.compareTo(Money.ZERO) < 0 || amount.compareTo(granted) >= 0) {
      throw new BusinessException("noticeAmount", "determination.notice.amount", granted.toEuro());
    }
    if (ground == null) {
      throw new BusinessException("noticeGround", "determination.ground.missing");
    }
    if (until == null || !until.isAfter(today)) {
      throw new BusinessException("noticeUntil", "obligation.term.future");
    }
  }
}
