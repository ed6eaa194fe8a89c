package nl.pactportal.funding.advance;

import java.time.LocalDate;
import java.util.List;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;

/**
 * How an advance is to be paid in parts.
 *
 * @param months between two parts
 */
public record SchedulePlan(Money total, int count, LocalDate first, int months) {
  private static final int LATEST_YEARS = 10;

  /**
   * @throws BusinessException at the field that cannot be right
   */
  List<Instalment> instalments(LocalDate today) {
    if (first == null || first.isBefore(today) || first.isAfter(today.plusYears(LATEST_YEARS))) {
      throw new BusinessException("scheduleFirst", "schedule.first", LATEST_YEARS);
    }
    return Instalment.of(total, count, first, months);
  }
}
