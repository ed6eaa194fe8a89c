package nl.pactportal.funding.sequence;

import static nl.pactportal.funding.People.ASSESSOR;
import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.FINANCE;
import static nl.pactportal.funding.sequence.MoneyWalk.as;
import static nl.pactportal.platform.identity.CurrentUser.callAs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.funding.grant.GrantStatus;
import nl.pactportal.funding.payment.SuspensionService;
import nl.pactportal.funding.recovery.ClaimRow;
import nl.pactportal.funding.recovery.OffsetGround;
import nl.pactportal.funding.recovery.OffsetPlan;
import nl.pactportal.funding.recovery.OffsetService;
import nl.pactportal.funding.revocation.RevocationGround;
import nl.pactportal.funding.revocation.RevocationPlan;
import nl.pactportal.funding.revocation.RevocationService;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.time.ClockProducer;

/** What goes against a region: payment stands still, a grant is taken back, a debt is set off. */
@ApplicationScoped
public class TakeBackWalk {
  private static final int FIRST_YEAR = 2000;

  @Inject Scenario scenario;
  @Inject PaymentWalk payments;
  @Inject SuspensionService suspensions;
  @Inject RevocationService revocations;
  @Inject OffsetService offsets;

  /** Each grant is about another year: only then a debt can be set off (Awb 4:57(3)). */
  void period(UUID application, int year) throws Exception {
    String sql =
        "update funding.grant_decision set period_from = '%1$d-01-01', period_until = '%1$d-12-31'"
            + " where application_id = '%2$s'";
    callAs(DECIDER, () -> scenario.execute(sql.formatted(FIRST_YEAR + year, application)));
  }

  /** Or lifted, where it is suspended already. */
  String suspend(UUID application) throws Exception {
    if (payments.grant(application).status() == GrantStatus.SUSPENDED) {
      as(DECIDER, () -> suspensions.lift(application, "In orde"));
      return "lift";
    }
    as(DECIDER, () -> suspensions.begin(UuidV7.next(), application, today(), "Onderzoek"));
    return "suspend";
  }

  /** As a whole or in part; or a determination is revised. */
  String revoke(UUID application, Random random) throws Exception {
    GrantRow grant = payments.grant(application);
    boolean determined =
        Set.of(GrantStatus.DETERMINED, GrantStatus.CLOSED, GrantStatus.REVISED)
            .contains(grant.status());
    Money left = new Money(random.nextBoolean() ? 0 : random.nextLong(grant.amount().cents() + 1));
    UUID id = UuidV7.next();
    RevocationPlan plan =
        new RevocationPlan(
            determined ? RevocationGround.UNKNOWN_FACTS : RevocationGround.NOT_PERFORMED,
            left,
            "Niet gedaan",
            null,
            null,
            null,
            today().plusDays(14));
    as(ASSESSOR, () -> revocations.announce(id, application, plan));
    as(ASSESSOR, () -> revocations.hear(id, seen(id, application), today(), "Toch wel"));
    try {
      as(DECIDER, () -> revocations.decide(id, seen(id, application), "Gewogen"));
    } catch (BusinessException notNow) {
      as(DECIDER, () -> revocations.drop(id, seen(id, application), notNow.key()));
      throw notNow;
    }
    return determined ? "revise" : "revoke";
  }

  private long seen(UUID id, UUID application) {
    return revocations.ofApplication(application).stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow()
        .version();
  }

  /** A debt of one of them against what is to be paid on one of them; made first if need be. */
  String offset(List<UUID> applications, Random random) throws Exception {
    if (debts(applications).isEmpty()) {
      owe(applications.get(random.nextInt(applications.size())), random);
    }
    UUID debt = UUID.fromString(first(debts(applications)));
    if (claims(debt, applications).isEmpty()) {
      payments.draw(applications.get(random.nextInt(applications.size())), random);
    }
    List<ClaimRow> claims = claims(debt, applications);
    if (claims.isEmpty()) {
      throw new BusinessException(null, "nothing to set off against");
    }
    ClaimRow claim = claims.get(random.nextInt(claims.size()));
    Money amount = new Money(1 + random.nextLong(claim.payable().cents()));
    boolean same = owing(debt).equals(claim.applicationId());
    OffsetGround ground = same ? OffsetGround.SETTLED_ADVANCE : OffsetGround.SAME_ACTIVITIES;
    UUID id = UuidV7.next();
    OffsetPlan plan = new OffsetPlan(claim.advanceId(), amount, ground, "Zelfde aanpak");
    as(FINANCE, () -> offsets.propose(id, debt, plan));
    if (random.nextInt(5) == 0) {
      as(DECIDER, () -> offsets.decline(id, 1, "Toch niet"));
      return "decline offset";
    }
    try {
      as(DECIDER, () -> offsets.approve(id, 1));
    } catch (BusinessException notNow) {
      as(DECIDER, () -> offsets.decline(id, 1, notNow.key()));
      throw notNow;
    }
    return "offset";
  }

  /** What was paid comes back after it was taken back, as a whole or in part. */
  String comeBack(UUID application, Random random) throws Exception {
    owe(application, random);
    String covered =
        "select coalesce(sum(cents), 0) from funding.recovery_entry e join funding.recovery r on"
            + " r.id = e.recovery_id where e.kind = 'RETURNED' and r.application_id = '%s'";
    String sql = covered.formatted(application);
    long before = callAs(FINANCE, () -> scenario.number(sql));
    payments.comeBack(application, random);
    return callAs(FINANCE, () -> scenario.number(sql)) > before ? "cover" : "come back";
  }

  /** Paid in advance, and then taken back. */
  private void owe(UUID application, Random random) throws Exception {
    payments.draw(application, random);
    payments.payAll(application);
    revoke(application, random);
  }

  private List<ClaimRow> claims(UUID debt, List<UUID> applications) throws Exception {
    return callAs(FINANCE, () -> offsets.claims(debt)).stream()
        .filter(claim -> applications.contains(claim.applicationId()))
        .toList();
  }

  private List<String> debts(List<UUID> applications) throws Exception {
    String all = applications.stream().map(UUID::toString).collect(Collectors.joining(","));
    String sql =
        "select id::text from funding.recovery where received_cents + waived_cents + offset_cents <"
            + " principal_cents + interest_cents and application_id = any (string_to_array('%s',"
            + " ',')::uuid[]) order by id";
    return callAs(FINANCE, () -> scenario.texts(sql.formatted(all)));
  }

  private UUID owing(UUID debt) throws Exception {
    String sql = "select application_id::text from funding.recovery where id = '" + debt + "'";
    return UUID.fromString(first(callAs(FINANCE, () -> scenario.texts(sql))));
  }

  private static String first(List<String> found) {
    return found.stream()
        .findFirst()
        .orElseThrow(() -> new BusinessException(null, "nothing owed"));
  }

  private static LocalDate today() {
    return LocalDate.now(ClockProducer.ZONE);
  }
}
