package nl.pactportal.funding.sequence;

import static nl.pactportal.funding.People.FINANCE;
import static nl.pactportal.funding.People.FINANCE_TWO;
import static nl.pactportal.funding.sequence.MoneyWalk.as;
import static nl.pactportal.platform.identity.CurrentUser.callAs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.funding.People;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.advance.AdvanceRow;
import nl.pactportal.funding.advance.AdvanceService;
import nl.pactportal.funding.advance.AdvanceStatus;
import nl.pactportal.funding.advance.SchedulePlan;
import nl.pactportal.funding.advance.ScheduleService;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.funding.grant.GrantService;
import nl.pactportal.funding.payment.BatchFormat;
import nl.pactportal.funding.payment.BatchService;
import nl.pactportal.funding.payment.PaymentRow;
import nl.pactportal.funding.payment.ResultService;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.time.ClockProducer;

/** From an advance to the bank and back, one step at a time. */
@ApplicationScoped
public class PaymentWalk {
  private static final String ENTERED_AND_CONFIRMED =
      """
      insert into funding.bank_account (region_code, id, number, iban, holder, status, entered_by,
        entered_by_name, entered_at, decided_by, decided_by_name, decided_at, usable_from, version)
      select '%1$s', gen_random_uuid(), coalesce(max(number), 0) + 1, 'NL91ABNA0417164300',
        'Gemeente', 'CONFIRMED', 'walk', 'Test', now(), 'walk-2', 'Test', now(),
        now() - interval '1 hour', 1
      from funding.bank_account where region_code = '%1$s'
      """;

  private static final Set<AdvanceStatus> ENDED =
      Set.of(
          AdvanceStatus.PAID, AdvanceStatus.EXPIRED, AdvanceStatus.OFFSET, AdvanceStatus.SETTLED);

  @Inject Scenario scenario;
  @Inject GrantService grants;
  @Inject AdvanceService advances;
  @Inject ScheduleService schedule;
  @Inject BatchService batches;
  @Inject ResultService results;

  /** Each region has one account that can be paid on at once. */
  void withAccounts() throws Exception {
    for (String region : MoneyWalk.REGIONS) {
      String live = " where region_code = '" + region + "' and status in ('ENTERED', 'CONFIRMED')";
      callAs(
          FINANCE,
          () ->
              scenario.execute(
                  "update funding.bank_account set status = 'REPLACED', decided_by = 'test',"
                      + " decided_at = now()"
                      + live));
      callAs(
          People.person(Role.REGION_COORDINATOR, region),
          () -> scenario.execute(ENTERED_AND_CONFIRMED.formatted(region)));
    }
  }

  /** One advance, or a schedule of some. */
  String draw(UUID application, Random random) throws Exception {
    GrantRow grant = grant(application);
    Money amount = new Money(1 + random.nextLong(Math.max(1, grant.left().cents() + 2)));
    if (random.nextInt(3) > 0) {
      as(FINANCE, () -> advances.prepare(UuidV7.next(), application, amount));
      return "advance";
    }
    SchedulePlan plan = new SchedulePlan(amount, 1 + random.nextInt(3), today(), 1);
    as(FINANCE, () -> schedule.plan(UuidV7.next(), application, plan));
    return "schedule";
  }

  /** The next step of one of its advances: to the bank, or not. */
  String pay(UUID application, Random random) throws Exception {
    GrantRow grant = grant(application);
    List<AdvanceRow> rows = callAs(FINANCE, () -> advances.of(grant.id()));
    if (rows.isEmpty()) {
      throw new BusinessException(null, "no advance");
    }
    AdvanceRow row = rows.get(random.nextInt(rows.size()));
    boolean expires = random.nextInt(8) == 0;
    if (expires) {
      as(FINANCE, () -> schedule.expire(row.id(), application, row.version(), "Niet nodig"));
      return "expire";
    }
    return next(application, row, random);
  }

  private String next(UUID application, AdvanceRow row, Random random) throws Exception {
    switch (row.status()) {
      case PLANNED, FAILED ->
          as(FINANCE, () -> schedule.prepare(row.id(), application, row.version()));
      case PREPARED ->
          as(FINANCE_TWO, () -> advances.release(row.id(), application, row.version()));
      case RELEASED -> toTheBank(row, random);
      case PAID -> returned(row);
      default -> throw new BusinessException(null, "nothing to pay: " + row.status());
    }
    return "pay from " + row.status();
  }

  private void toTheBank(AdvanceRow row, Random random) throws Exception {
    UUID batch = UuidV7.next();
    as(FINANCE, () -> batches.make(batch, BatchFormat.PAIN_001_001_09, today(), Set.of(row.id())));
    if (random.nextInt(6) == 0) {
      as(FINANCE, () -> batches.cancel(batch, version(batch)));
      return;
    }
    as(FINANCE_TWO, () -> batches.approve(batch, version(batch)));
    if (random.nextInt(5) == 0) {
      PaymentRow payment = callAs(FINANCE, () -> batches.find(batch)).payments().get(0);
      as(FINANCE, () -> results.failed(payment.id(), payment.version(), "Opgeheven"));
    } else {
      as(FINANCE, () -> results.allPaid(batch, today()));
    }
  }

  /** One of the payments that were made. */
  void comeBack(UUID application, Random random) throws Exception {
    GrantRow grant = grant(application);
    List<AdvanceRow> paid =
        callAs(FINANCE, () -> advances.of(grant.id())).stream()
            .filter(row -> row.status() == AdvanceStatus.PAID)
            .toList();
    if (paid.isEmpty()) {
      throw new BusinessException(null, "nothing paid");
    }
    returned(paid.get(random.nextInt(paid.size())));
  }

  private void returned(AdvanceRow row) throws Exception {
    String sql = "select id::text from funding.payment where status = 'PAID' and advance_id = '%s'";
    UUID payment =
        UUID.fromString(callAs(FINANCE, () -> scenario.texts(sql.formatted(row.id()))).get(0));
    as(
        FINANCE,
        () -> results.returned(payment, results.find(payment).version(), today(), "Onbekend"));
  }

  GrantRow grant(UUID application) throws Exception {
    return callAs(FINANCE, () -> grants.ofApplication(application))
        .filter(GrantRow::granted)
        .orElseThrow(() -> new BusinessException(null, "nothing granted"));
  }

  /** Brings every advance of it to the bank, as a determination asks for. */
  void payAll(UUID application) throws Exception {
    GrantRow grant = grant(application);
    for (AdvanceRow row : callAs(FINANCE, () -> advances.of(grant.id()))) {
      payAll(application, grant, row.id());
    }
  }

  private void payAll(UUID application, GrantRow grant, UUID id) throws Exception {
    Random never = new Random(1);
    for (int i = 0; i < 4; i++) {
      AdvanceRow row =
          callAs(FINANCE, () -> advances.of(grant.id())).stream()
              .filter(one -> one.id().equals(id))
              .findFirst()
              .orElseThrow();
      if (ENDED.contains(row.status())) {
        return;
      }
      next(application, row, never);
    }
  }

  private long version(UUID batch) {
    return batches.find(batch).batch().version();
  }

  private static LocalDate today() {
    return LocalDate.now(ClockProducer.ZONE);
  }
}
