package nl.pactportal.funding.advance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;

/** One part of an advance that is paid in parts, and the day it is planned for. */
public record Instalment(int number, LocalDate plannedOn, Money amount) {
  public static final int MOST = 24;
  private static final int LONGEST_PAUSE = 12;

  /**
   * Equal parts, rounded down to whole cents; what is left over is in the last one (I10).
   *
   * @param months between two parts
   * @throws BusinessException at the field that cannot be right
   */
  public static List<Instalment> of(Money total, int count, LocalDate first, int months) {
    require(total != null && total.isPositive(), "scheduleAmount", "advance.amount.positive");
    require(count >= 1 && count <= MOST, "scheduleCount", "schedule.count", MOST);
    require(
        count == 1 || months >= 1 && months <= LONGEST_PAUSE,
        "scheduleMonths",
        "schedule.months",
        LONGEST_PAUSE);
    require(total.cents() >= count, "scheduleAmount", "schedule.tooSmall", count);
    long each = total.cents() / count;
    List<Instalment> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      long cents = i == count - 1 ? total.cents() - each * i : each;
      parts.add(new Instalment(i + 1, first.plusMonths((long) i * months), new Money(cents)));
    }
    return parts;
  }

  private static void require(boolean right, String field, String key, Object... arguments) {
    if (!right) {
      throw new BusinessException(field, key, arguments);
    }
  }
}
