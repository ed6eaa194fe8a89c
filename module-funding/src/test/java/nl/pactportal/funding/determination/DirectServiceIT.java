package nl.pactportal.funding.determination;

import static nl.pactportal.funding.Accounting.as;
import static nl.pactportal.funding.People.ASSESSOR;
import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.FINANCE;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.funding.People.WEST_SIGNS;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.PaidGrant;
import nl.pactportal.funding.People;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.accountability.AccountabilityService;
import nl.pactportal.funding.advance.AdvanceKind;
import nl.pactportal.funding.advance.AdvanceRow;
import nl.pactportal.funding.advance.AdvanceService;
import nl.pactportal.funding.application.ApplicationService;
import nl.pactportal.funding.application.ApplicationStatus;
import nl.pactportal.funding.grant.Award;
import nl.pactportal.funding.grant.Conditions;
import nl.pactportal.funding.grant.DirectService;
import nl.pactportal.funding.grant.GrantStatus;
import nl.pactportal.funding.grant.RefusalGround;
import nl.pactportal.funding.letter.LetterKind;
import nl.pactportal.funding.letter.LetterService;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Granted and determined in one (Awb 4:43): under arrangement 1 only, paid in whole at once. */
@ExtendWith(ArquillianExtension.class)
class DirectServiceIT {
  private static final Money ASKED = Money.euro(20_000);

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject PaidGrant paid;
  @Inject DirectService direct;
  @Inject DeterminationService determinations;
  @Inject AccountabilityService accounts;
  @Inject AdvanceService advances;
  @Inject ApplicationService applications;
  @Inject LetterService letters;

  private UUID call;

  @Test
  void theAmountIsFinalAndPaidInWhole() throws Exception {
    UUID application = toDecide(1);
    UUID id = UuidV7.next();
    as(DECIDER, () -> direct.determine(id, application, seen(application), award(ASKED, null)));
    as(DECIDER, () -> direct.determine(id, application, 0, award(ASKED, null))); // a double click
    assertEquals(ApplicationStatus.DETERMINED_DIRECTLY, status(application));
    assertEquals(GrantStatus.DETERMINED, paid.grant(application).status());
    DeterminationRow row =
        callAs(WEST, () -> determinations.ofApplication(application)).orElseThrow();
    assertEquals(Basis.DIRECT, row.basis());
    assertEquals(ASKED, row.amount());
    assertEquals(Resolution.BALANCE, row.resolution());
    List<AdvanceRow> toPay = callAs(WEST, () -> advances.of(paid.grant(application).id()));
    assertEquals(1, toPay.size());
    assertEquals(AdvanceKind.BALANCE, toPay.get(0).kind());
    assertEquals(ASKED, toPay.get(0).amount());
    assertEquals(ASKED.cents(), paid.balance(application, "COST"));
    assertEquals(-ASKED.cents(), paid.balance(application, "PAYABLE"));
    assertEquals(ASKED.cents(), paid.allocated(call, "AM25"));
    assertEquals(List.of(), paid.differences(application));
    assertTrue(
        callAs(WEST, () -> letters.ofDossier(application)).stream()
            .anyMatch(letter -> letter.kind() == LetterKind.DIRECT_DETERMINATION));
    refused("accountability.notAsked", () -> as(WEST, () -> accounts.begin(application)));
    refused(
        "advance.overGrant",
        () -> as(FINANCE, () -> advances.prepare(UuidV7.next(), application, Money.euro(1))));
  }

  @Test
  void lessNeedsAReasonAndMoreIsRefused() throws Exception {
    UUID application = toDecide(1);
    refused("grant.partly.reason", () -> determine(DECIDER, application, 19_999, null));
    refused("grant.amount.aboveRequested", () -> determine(DECIDER, application, 20_001, "x"));
    determine(DECIDER, application, 15_000, "Zonder reiskosten");
    assertEquals(Money.euro(15_000).cents(), paid.allocated(call, "AM25"));
    assertEquals(Money.euro(15_000), callAs(WEST, () -> applications.find(application)).granted());
  }

  @Test
  void onlyWhereTheCallAsksNoAccount() throws Exception {
    for (int arrangement : new int[] {2, 3}) {
      UUID application = toDecide(arrangement);
      refused("grant.direct.arrangement", () -> determine(DECIDER, application, 20_000, null));
      assertEquals(ApplicationStatus.TO_DECIDE, status(application));
      assertEquals(0, paid.allocated(call, "AM25"));
    }
  }

  @Test
  void neitherWhoAdvisedNorWhoLooksAfterTheRegion() throws Exception {
    UUID application = toDecide(1);
    Person both = People.with(ASSESSOR, Role.PROVINCE_ASSESSOR, Role.PROVINCE_DECIDER);
    refused("grant.fourEyes", () -> determine(both, application, 20_000, null));
    Person holder = People.accountHolderOf("AM25", DECIDER);
    refused("grant.notIndependent", () -> determine(holder, application, 20_000, null));
    determine(DECIDER, application, 20_000, null);
    refused("application.wrongStatus", () -> determine(DECIDER, application, 20_000, null));
  }

  private UUID toDecide(int arrangement) throws Exception {
    call = scenario.call(Money.euro(40_000));
    scenario.arrangement(call, arrangement);
    return scenario.toDecide(call, WEST, WEST_SIGNS, ASKED);
  }

  private void determine(Person who, UUID application, long euro, String reason) throws Exception {
    as(
        who,
        () ->
            direct.determine(
                UuidV7.next(), application, seen(application), award(Money.euro(euro), reason)));
  }

  private static Award award(Money amount, String reason) {
    return new Award(amount, RefusalGround.CEILING, reason, Conditions.NONE);
  }

  private long seen(UUID application) {
    return applications.find(application).version();
  }

  private ApplicationStatus status(UUID application) throws Exception {
    return callAs(WEST, () -> applications.find(application)).status();
  }

  private static void refused(String key, Executable step) {
    assertEquals(key, assertThrows(BusinessException.class, step).key());
  }
}
