package nl.pactportal.funding.accountability;

import static nl.pactportal.funding.Accounting.as;
import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.funding.People.WEST_SIGNS;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.PaidGrant;
import nl.pactportal.funding.Scenario;
import nl.pactportal.platform.document.Upload;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** What is to be handed in is what the call says, not what the size of the grant would suggest. */
@ExtendWith(ArquillianExtension.class)
class ArrangementIT {
  private static final Money GRANTED = Money.euro(200_000);
  private static final AccountabilityContent NOTHING = new AccountabilityContent(null, List.of());
  private static final AccountabilityContent REPORT =
      new AccountabilityContent("Gedaan wat was beloofd", List.of());
  private static final AccountabilityContent WHOLE =
      new AccountabilityContent(
          "Gedaan wat was beloofd", List.of(AccountLine.of("Uitvoering", GRANTED)));

  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject PaidGrant paid;
  @Inject AccountabilityService accounts;

  @Test
  void theFirstAsksNothingUntilSomebodyDoes() throws Exception {
    UUID application = granted(1);
    refused("accountability.notAsked", () -> as(WEST, () -> accounts.begin(application)));
    assertTrue(asked(application).nothing());
    oblige(application);
    assertFalse(asked(application).nothing());
    UUID id = draft(application, NOTHING);
    refused("accountability.proof.missing", () -> send(id, NOTHING));
    send(id, REPORT);
  }

  @Test
  void theSecondAsksAReportOrAProof() throws Exception {
    UUID application = granted(2);
    UUID id = draft(application, NOTHING);
    refused("accountability.proof.missing", () -> send(id, NOTHING));
    annex(id);
    send(id, NOTHING);
    as(WEST_SIGNS, () -> accounts.submit(id, seen(id)));
    assertEquals(2, callAs(WEST, () -> accounts.detail(id)).account().arrangement());
    UUID other = draft(granted(2), REPORT);
    send(other, REPORT);
  }

  @Test
  void theThirdAsksReportAndFiguresHoweverSmallTheGrant() throws Exception {
    Money small = Money.euro(1_000);
    UUID application = paid.of(scenario.call(small), WEST, WEST_SIGNS, small, small);
    UUID id = draft(application, NOTHING);
    annex(id);
    refused("accountability.report.missing", () -> send(id, NOTHING));
    refused("accountability.lines.missing", () -> send(id, REPORT));
    send(id, WHOLE);
  }

  @Test
  void andAStatementWhereItIsRequired() throws Exception {
    UUID application = granted(3);
    UUID rule = UuidV7.next();
    sql(
        "insert into funding.arrangement (region_code, id, number, from_cents, report_required,"
            + " lines_required, statement_required, valid_from, source, version) values ('PB', '"
            + rule
            + "', 3, 12500000, true, true, true, '2026-01-02', 'proef', 1)");
    try {
      assertTrue(asked(application).rule().statementRequired());
      UUID id = draft(application, WHOLE);
      refused("accountability.statement.missing", () -> send(id, WHOLE));
      annex(id);
      send(id, WHOLE);
    } finally {
      sql("delete from funding.arrangement where id = '" + rule + "'");
    }
  }

  private UUID granted(int arrangement) throws Exception {
    UUID call = scenario.call(GRANTED);
    scenario.arrangement(call, arrangement);
    return paid.of(call, WEST, WEST_SIGNS, GRANTED, GRANTED);
  }

  private AskedAccount asked(UUID application) throws Exception {
    return callAs(WEST, () -> accounts.asked(paid.grant(application)));
  }

  private UUID draft(UUID application, AccountabilityContent content) throws Exception {
    UUID id = UuidV7.next();
    as(WEST, () -> accounts.create(id, application, content));
    return id;
  }

  private void send(UUID id, AccountabilityContent content) throws Exception {
    as(WEST, () -> accounts.sendToSign(id, seen(id), content));
  }

  private void annex(UUID id) throws Exception {
    byte[] file = "Tachtig mensen begeleid".getBytes(StandardCharsets.UTF_8);
    Upload proof = new Upload("bewijs.txt", file.length, () -> new ByteArrayInputStream(file));
    as(WEST, () -> accounts.addAnnex(id, seen(id), proof));
  }

  private long seen(UUID id) {
    return accounts.detail(id).account().version();
  }

  private void oblige(UUID application) throws Exception {
    sql(
        "insert into funding.obligation (region_code, id, grant_id, application_id, covers, status,"
            + " due_on, provenance, version) values ('AM25', gen_random_uuid(), '"
            + paid.grant(application).id()
            + "', '"
            + application
            + "', 'steekproef', 'IN_FORCE', '2030-07-01', 'LEGAL', 1)");
  }

  private void sql(String statement) throws Exception {
    callAs(DECIDER, () -> scenario.execute(statement));
  }

  private static void refused(String key, Executable step) {
    assertEquals(key, assertThrows(BusinessException.class, step).key());
  }
}
