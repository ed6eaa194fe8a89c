package nl.pactportal.funding.sequence;

import static nl.pactportal.funding.People.ASSESSOR;
import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.INTAKE;
import static nl.pactportal.platform.identity.CurrentUser.callAs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.pactportal.funding.People;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.amendment.AmendmentService;
import nl.pactportal.funding.amendment.Wish;
import nl.pactportal.funding.application.SigningService;
import nl.pactportal.funding.assessment.ReservationJob;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.funding.grant.GrantService;
import nl.pactportal.funding.grant.RefusalGround;
import nl.pactportal.funding.scheme.SchemeService;
import nl.pactportal.funding.scheme.TermFixture;
import nl.pactportal.funding.scheme.Why;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;

/** Steps in the life of money in one call, at random, each through the service that does it. */
@Dependent
public class MoneyWalk {
  static final List<String> REGIONS = List.of("AM28", "AM32");
  private static final Why WHY = Why.said("Proef", "Proef");

  @Inject Scenario scenario;
  @Inject SigningService signing;
  @Inject ReservationJob reservations;
  @Inject GrantService grants;
  @Inject AmendmentService amendments;
  @Inject SchemeService schemes;
  @Inject PaymentWalk payments;
  @Inject SettlementWalk settlements;
  @Inject TakeBackWalk takings;

  private final List<UUID> waiting = new ArrayList<>();
  private final List<UUID> granted = new ArrayList<>();
  private final List<String> done = new ArrayList<>();
  private Random random;
  private UUID call;
  private int refused;

  /** A call of some thousands for each region, in which nothing happened yet. */
  UUID begin(long seed) throws Exception {
    random = new Random(seed);
    waiting.clear();
    granted.clear();
    done.clear();
    call = scenario.call(Money.euro(20_000L + random.nextInt(40_000)));
    String light = "update funding.call set arrangement = 1 where id = '%s'".formatted(call);
    callAs(DECIDER, () -> scenario.execute(light));
    return call;
  }

  /** What a rule of the product refuses is no step, and changes nothing. */
  void step() throws Exception {
    String name = null;
    try {
      name = waiting.isEmpty() ? request() : anything();
    } catch (BusinessException rule) {
      refused++;
      done.add("(" + rule.key() + ")");
      return;
    }
    done.add(name);
  }

  private String anything() throws Exception {
    int dice = random.nextInt(26);
    if (granted.isEmpty() || dice < 6) {
      return decide(waiting.get(random.nextInt(waiting.size())), dice);
    }
    UUID one = granted.get(random.nextInt(granted.size()));
    return switch (dice) {
      case 6 -> named("ceiling", this::ceiling);
      case 7 -> named("amend", () -> amend(one));
      case 8, 9, 10 -> payments.draw(one, random);
      case 11, 12, 13, 14, 15 -> payments.pay(one, random);
      case 16 -> settlements.merge(one, granted.get(random.nextInt(granted.size())), random);
      case 17, 18 -> settlements.recover(granted, random);
      case 19 -> takings.suspend(one);
      case 20 -> takings.revoke(one, random);
      case 21, 22 -> takings.offset(granted, random);
      case 24, 25 -> takings.comeBack(one, random);
      default -> settlements.determine(one, random);
    };
  }

  private String decide(UUID one, int dice) throws Exception {
    return switch (dice) {
      case 0, 1 -> request();
      case 2 -> named("refuse", () -> refuse(one));
      case 3 -> named("withdraw", () -> withdraw(one));
      default -> named("grant", () -> grant(one));
    };
  }

  private String request() throws Exception {
    String region = REGIONS.get(random.nextInt(REGIONS.size()));
    Money asked = amount(12_000_00);
    UUID id =
        scenario.submitted(
            call,
            People.person(Role.REGION_COORDINATOR, region),
            People.person(Role.REGION_SIGNATORY, region),
            asked);
    scenario.advise(id, amount(asked.cents()));
    waiting.add(id);
    return "request";
  }

  private void grant(UUID id) throws Exception {
    long seen = scenario.version(DECIDER, id);
    long advised =
        number("select coalesce(advised_cents, 0) from funding.application where id = '%s'", id);
    Money amount = random.nextBoolean() ? new Money(advised) : amount(advised + 10_00);
    as(DECIDER, () -> grants.grant(UuidV7.next(), id, seen, amount, "Deels"));
    waiting.remove(id);
    granted.add(id);
    takings.period(id, granted.size());
  }

  private void refuse(UUID id) throws Exception {
    long seen = scenario.version(DECIDER, id);
    as(DECIDER, () -> grants.refuse(UuidV7.next(), id, seen, RefusalGround.SCHEME, "Past niet"));
    waiting.remove(id);
  }

  private void withdraw(UUID id) throws Exception {
    Person signs = person(Role.REGION_SIGNATORY, id);
    long seen = scenario.version(signs, id);
    as(signs, () -> signing.withdraw(id, seen, "Gaat niet door"));
    as(reservations.actor(), reservations::run);
    waiting.remove(id);
  }

  private void amend(UUID id) throws Exception {
    Person signs = person(Role.REGION_SIGNATORY, id);
    GrantRow grant = callAs(DECIDER, () -> grants.ofApplication(id)).orElse(null);
    if (grant == null || !grant.granted()) {
      throw new BusinessException(null, "nothing to amend");
    }
    Money wish = amount(2 * grant.amount().cents());
    UUID request = UuidV7.next();
    as(signs, () -> amendments.request(request, id, new Wish(wish, null, null, "Doen", "Anders")));
    try {
      as(DECIDER, () -> amendments.grant(request, 1, "Kan"));
    } catch (BusinessException doesNotFit) {
      as(DECIDER, () -> amendments.refuse(request, 1, doesNotFit.key()));
    }
  }

  private void ceiling() throws Exception {
    UUID change = UuidV7.next();
    int edition = (int) number("select edition from funding.call where id = '%s'", call);
    long each = 5_000L + random.nextInt(60_000);
    as(INTAKE, () -> schemes.proposeCeiling(change, call, edition, TermFixture.budget(each), WHY));
    as(DECIDER, () -> schemes.carryOut(change, 1));
  }

  Person person(Role role, UUID application) throws Exception {
    String region =
        callAs(
                ASSESSOR,
                () ->
                    scenario.texts(
                        "select region_code from funding.application where id = '%s'"
                            .formatted(application)))
            .get(0);
    return People.person(role, region);
  }

  private Money amount(long most) {
    return new Money(1 + random.nextLong(most));
  }

  private static String named(String name, Step step) throws Exception {
    step.run();
    return name;
  }

  private long number(String sql, UUID id) throws Exception {
    return callAs(DECIDER, () -> scenario.number(sql.formatted(id)));
  }

  static void as(Person person, Runnable step) throws Exception {
    Callable<Object> work = Executors.callable(step);
    callAs(person, work);
  }

  List<String> done() {
    return List.copyOf(done);
  }

  int refused() {
    return refused;
  }

  /** A step that may throw. */
  @FunctionalInterface
  interface Step {
    void run() throws Exception;
  }
}
