package nl.pactportal.funding.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;
import org.junit.jupiter.api.Test;

class LinePlanTest {
  private static final CostPlan THREE =
      new CostPlan(List.of(line(1_000, 0), line(2_000, 500), line(100, 200)));

  /** To the cent, for no line more than it asked for, whatever the amounts. */
  @Test
  void aProposalIsTheWholeAmount() {
    Random random = new Random(4);
    for (int run = 0; run < 1_000; run++) {
      CostPlan costs =
          new CostPlan(
              IntStream.range(0, 1 + random.nextInt(6))
                  .mapToObj(i -> line(1 + random.nextInt(999_999), random.nextInt(500)))
                  .toList());
      long most = costs.lines().stream().mapToLong(l -> Math.max(0, l.asked().cents())).sum();
      Money amount = new Money(most == 0 ? 0 : random.nextLong(most + 1));
      LinePlan plan = LinePlan.proposed(costs, amount);
      assertEquals(amount, plan.total());
      plan.requireFor(costs, amount, "amount");
    }
  }

  @Test
  void noOverflowWithMuchMoney() {
    CostPlan much = new CostPlan(List.of(line(400_000_000_000_000L, 0), line(1, 0)));
    Money all = new Money(400_000_000_000_001L);
    assertEquals(all, LinePlan.proposed(much, all).total());
  }

  @Test
  void theSumIsTheAmountAndNoLineIsMoreThanAsked() {
    LinePlan good = plan(1_000, 1_500, 0);
    good.requireFor(THREE, new Money(2_500), "amount");
    assertEquals("lines.sum", refused(good, 2_499));
    assertEquals("lines.range", refused(plan(1_001, 1_499, 0), 2_500));
    assertEquals("lines.range", refused(plan(1_000, 1_499, 1), 2_500), "it asked for nothing");
    assertEquals("lines.range", refused(plan(1_000, 1_501, -1), 2_500));
    assertEquals("lines.all", refused(plan(1_000, 1_500), 2_500));
    assertEquals("lines.all", refused(LinePlan.NONE, 2_500));
    LinePlan.NONE.requireFor(CostPlan.NONE, new Money(5), "amount");
  }

  @Test
  void isReadAsItWasWritten() {
    LinePlan plan = plan(1_000, 1_500, 0);
    assertEquals(plan, LinePlan.read(plan.json()));
    assertTrue(new LinesColumn().convertToEntityAttribute(null).empty());
  }

  private static String refused(LinePlan plan, long amount) {
    return assertThrows(
            BusinessException.class, () -> plan.requireFor(THREE, new Money(amount), "amount"))
        .key();
  }

  private static LinePlan plan(long... cents) {
    return new LinePlan(
        IntStream.range(0, cents.length)
            .mapToObj(i -> new LineAmount("Post " + i, new Money(cents[i])))
            .toList());
  }

  private static CostLine line(long cost, long own) {
    return new CostLine("Post", new Money(cost), new Money(own), Money.ZERO);
  }
}
