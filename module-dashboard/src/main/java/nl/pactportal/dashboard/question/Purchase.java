package nl.pactportal.dashboard.question;

import java.time.LocalDate;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.input.Wording;
import nl.pactportal.platform.money.Money;

/**
 * What was paid for figures nobody gives away.
 *
 * @param decidedBy body or function
 */
record Purchase(String supplier, Money amount, String decidedBy, LocalDate decidedOn) {
  private static final int LONGEST = 150;
  private static final Money MOST = Money.euro(100_000_000);
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

  Purchase sensible(LocalDate today) {
    String from = Wording.required("supplier", supplier, LONGEST);
    if (amount == null || amount.cents() < 0 || amount.compareTo(MOST) > 0) {
      throw new BusinessException("amount", "question.amount.wrong");
    }
    String by = Wording.required("decidedBy", decidedBy, LONGEST);
    if (decidedOn == null || decidedOn.isBefore(EARLIEST) || decidedOn.isAfter(today)) {
      throw new BusinessException("decidedOn", "question.decidedOn.wrong");
    }
    return new Purchase(from, amount, by, decidedOn);
  }
}
