package nl.pactportal.funding.accountability;

import static nl.pactportal.funding.accountability.AccountabilityStatus.DETERMINED;
import static nl.pactportal.funding.accountability.AccountabilityStatus.DRAFT;
import static nl.pactportal.funding.accountability.AccountabilityStatus.IN_ASSESSMENT;
import static nl.pactportal.funding.accountability.AccountabilityStatus.IN_SUPPLEMENT;
import static nl.pactportal.funding.accountability.AccountabilityStatus.SUBMITTED;
import static nl.pactportal.funding.accountability.AccountabilityStatus.TO_DETERMINE;
import static nl.pactportal.funding.accountability.AccountabilityStatus.TO_SIGN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountabilityStatusTest {
  private static final Map<AccountabilityStatus, Set<AccountabilityStatus>> ALLOWED =
      Map.of(
          DRAFT, Set.of(TO_SIGN),
          TO_SIGN, Set.of(DRAFT, IN_SUPPLEMENT, SUBMITTED),
          SUBMITTED, Set.of(IN_SUPPLEMENT, IN_ASSESSMENT),
          IN_SUPPLEMENT, Set.of(TO_SIGN),
          IN_ASSESSMENT, Set.of(TO_DETERMINE),
          TO_DETERMINE, Set.of(IN_ASSESSMENT, DETERMINED),
          DETERMINED, Set.of());

  @ParameterizedTest
  @EnumSource
  void movesAsTheTableSays(AccountabilityStatus from) {
    for (AccountabilityStatus to : AccountabilityStatus.values()) {
      assertEquals(ALLOWED.get(from).contains(to), from.canBecome(to), from + " to " + to);
    }
  }

  @Test
  void badLinesAreRefusedByNumber() {
    refused("accountability.line.claimed", AccountLine.of("Reiskosten", null));
    refused("accountability.line.claimed", AccountLine.of("Reiskosten", new Money(-1)));
    refused("accountability.line.claimed", AccountLine.of("x", new Money(Long.MAX_VALUE)));
    refused("accountability.line.title", AccountLine.of(" ", Money.euro(1)));
    refused("accountability.line.title", AccountLine.of("x".repeat(201), Money.euro(1)));
    new AccountabilityContent("verslag", List.of(AccountLine.of("Zaalhuur", Money.ZERO)));
  }

  @Test
  void theArrangementSaysWhatIsNeeded() {
    AccountabilityContent empty = new AccountabilityContent(" ", List.of());
    missing("accountability.proof.missing", empty, 0, rule(1, true, false, false, true));
    empty.requireComplete(rule(2, true, false, false, true), 1);
    missing("accountability.report.missing", empty, 1, rule(3, true, true, false, false));
    AccountabilityContent report = new AccountabilityContent("gedaan", List.of());
    report.requireComplete(rule(2, true, false, false, true), 0);
    missing("accountability.lines.missing", report, 1, rule(3, true, true, false, false));
    AccountabilityContent whole =
        new AccountabilityContent("gedaan", List.of(AccountLine.of("Zaalhuur", Money.euro(1))));
    missing("accountability.statement.missing", whole, 0, rule(3, true, true, true, false));
    whole.requireComplete(rule(3, true, true, true, false), 1);
  }

  private static ArrangementRow rule(
      int number, boolean report, boolean lines, boolean statement, boolean proof) {
    return new ArrangementRow(number, report, lines, statement, proof, "");
  }

  private static void missing(
      String key, AccountabilityContent content, int annexes, ArrangementRow rule) {
    assertEquals(
        key,
        assertThrows(BusinessException.class, () -> content.requireComplete(rule, annexes)).key());
  }

  private static void refused(String key, AccountLine line) {
    assertEquals(
        key,
        assertThrows(BusinessException.class, () -> new AccountabilityContent("x", List.of(line)))
            .key());
  }
}
