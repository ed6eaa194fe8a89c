package nl.pactportal.funding.sequence;

import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.FINANCE;
import static nl.pactportal.funding.People.INTAKE;
import static nl.pactportal.funding.sequence.MoneyWalk.as;
import static nl.pactportal.platform.identity.CurrentUser.callAs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.pactportal.funding.Accounting;
import nl.pactportal.funding.People;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.determination.DeterminationPlan;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.funding.obligation.ChangePlan;
import nl.pactportal.funding.obligation.ObligationService;
import nl.pactportal.funding.obligation.ObligationStatus;
import nl.pactportal.funding.obligation.Provenance;
import nl.pactportal.funding.obligation.ReasonCode;
import nl.pactportal.funding.recovery.RecoveryRow;
import nl.pactportal.funding.recovery.RecoveryService;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.time.ClockProducer;

/** How the money of a grant ends: determined, paid back, or gone up in another grant. */
@ApplicationScoped
public class SettlementWalk {
  @Inject Scenario scenario;
  @Inject PaymentWalk payments;
  @Inject Accounting accounting;
  @Inject RecoveryService recoveries;
  @Inject ObligationService obligations;

  String determine(UUID application, Random random) throws Exception {
    GrantRow grant = payments.grant(application);
    if (random.nextInt(4) > 0) {
      payments.payAll(application);
    }
    boolean lower = random.nextInt(3) > 0;
    Money amount = new Money(random.nextLong(grant.amount().cents() + 1));
    DeterminationPlan plan =
        lower ? Accounting.lower(amount) : DeterminationPlan.asGranted(grant.amount());
    UUID account = obliged(application) ? account(application, grant) : null;
    as(DECIDER, () -> accounting.determine(application, account, plan));
    return lower ? "determine lower" : "determine";
  }

  private boolean obliged(UUID application) throws Exception {
    return callAs(INTAKE, () -> obligations.ofApplication(application)).stream()
        .anyMatch(row -> row.status() == ObligationStatus.IN_FORCE);
  }

  private UUID account(UUID application, GrantRow grant) throws Exception {
    return accounting.toDetermine(
        application,
        People.person(Role.REGION_COORDINATOR, grant.regionCode()),
        People.person(Role.REGION_SIGNATORY, grant.regionCode()),
        grant.amount(),
        grant.amount());
  }

  /** Of the first of them that owes something. */
  String recover(List<UUID> applications, Random random) throws Exception {
    String sql =
        "select id::text from funding.recovery where received_cents + waived_cents + offset_cents <"
            + " principal_cents + interest_cents and application_id = any (string_to_array('%s',"
            + " ',')::uuid[])";
    String all = String.join(",", applications.stream().map(UUID::toString).toList());
    List<String> known = callAs(FINANCE, () -> scenario.texts(sql.formatted(all)));
    if (known.isEmpty()) {
      throw new BusinessException(null, "nothing owed");
    }
    RecoveryRow debt =
        callAs(FINANCE, () -> recoveries.detail(UUID.fromString(known.get(0)))).recovery();
    if (random.nextInt(4) == 0) {
      as(DECIDER, () -> recoveries.waive(debt.id(), debt.version(), "Onbillijk"));
      return "waive";
    }
    Money amount = new Money(1 + random.nextLong(debt.outstanding().cents() + 1));
    LocalDate today = LocalDate.now(ClockProducer.ZONE);
    as(
        FINANCE,
        () -> recoveries.receive(UuidV7.next(), debt.id(), debt.version(), amount, today, null));
    return "recover";
  }

  /** One grant goes up in another, with what was paid on it. */
  String merge(UUID from, UUID to, Random random) throws Exception {
    payments.grant(from);
    payments.grant(to);
    if (random.nextBoolean()) {
      payments.payAll(from);
    }
    UUID earlier = obligation(from);
    UUID later = obligation(to);
    as(
        INTAKE,
        () ->
            obligations.propose(
                UuidV7.next(), earlier, seen(earlier), plan(ObligationStatus.MERGED_INTO, later)));
    var open = callAs(DECIDER, () -> obligations.detail(earlier)).open();
    try {
      as(DECIDER, () -> obligations.approve(open.id(), open.version()));
    } catch (BusinessException doesNotFit) {
      as(DECIDER, () -> obligations.decline(open.id(), open.version(), doesNotFit.key()));
      throw doesNotFit;
    }
    return "merge";
  }

  /** The one of that grant; a new one if it has none. */
  private UUID obligation(UUID application) throws Exception {
    List<UUID> known =
        callAs(INTAKE, () -> obligations.ofApplication(application)).stream()
            .filter(row -> row.status() == ObligationStatus.IN_FORCE)
            .map(row -> row.id())
            .toList();
    if (!known.isEmpty()) {
      return known.get(0);
    }
    UUID id = UuidV7.next();
    as(
        INTAKE,
        () ->
            obligations.create(
                id, application, "eindafrekening", plan(ObligationStatus.IN_FORCE, null)));
    var open = callAs(DECIDER, () -> obligations.detail(id)).open();
    as(DECIDER, () -> obligations.approve(open.id(), open.version()));
    return id;
  }

  private long seen(UUID obligation) {
    return obligations.detail(obligation).obligation().version();
  }

  private static ChangePlan plan(ObligationStatus status, UUID into) {
    return new ChangePlan(
        status,
        null,
        "nog te bepalen",
        Provenance.LEGAL,
        into,
        ReasonCode.OTHER,
        "Proef",
        "Proef",
        null);
  }
}
