package nl.pactportal.funding.payment;

import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.FINANCE;
import static nl.pactportal.funding.People.FINANCE_TWO;
import static nl.pactportal.platform.identity.CurrentUser.callAs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.funding.People;
import nl.pactportal.funding.Scenario;
import nl.pactportal.funding.account.AccountService;
import nl.pactportal.funding.advance.AdvanceRow;
import nl.pactportal.funding.advance.AdvanceService;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.funding.grant.GrantService;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.time.ClockProducer;

/** Leads to released money, in a region of its own: what changes there holds no other test. */
@ApplicationScoped
public class PaymentScenario {
  public static final String REGION = "AM28";
  public static final String IBAN = "NL91ABNA0417164300";
  public static final String OTHER = "NL20INGB0001234567";
  public static final Person COORDINATOR = People.person(Role.REGION_COORDINATOR, REGION);
  public static final Person SIGNATORY = People.person(Role.REGION_SIGNATORY, REGION);
  public static final Person FINANCE_THREE =
      Person.of("finance-three", "Financiën Drie", Set.of(Role.PROVINCE_FINANCE));

  @Inject Scenario scenario;
  @Inject GrantService grants;
  @Inject AdvanceService advances;
  @Inject AccountService accounts;
  @Inject BatchService batches;
  @Inject PaymentJob job;

  /** The region begins with one confirmed account. */
  public void withAccount() throws Exception {
    callAs(
        FINANCE,
        () ->
            scenario.execute(
                "update funding.bank_account set status = 'REPLACED', decided_by = 'test',"
                    + " decided_at = now() where region_code = 'AM28'"
                    + " and status in ('ENTERED', 'CONFIRMED')"));
    confirm(enter(IBAN));
    turnOfTheClock();
  }

  public UUID enter(String iban) throws Exception {
    UUID id = UuidV7.next();
    as(COORDINATOR, () -> accounts.enter(id, REGION, iban, "Gemeente Zuidoost"));
    return id;
  }

  public void confirm(UUID account) throws Exception {
    as(SIGNATORY, () -> accounts.confirm(account, 1));
  }

  public void decline(UUID account) throws Exception {
    as(SIGNATORY, () -> accounts.decline(account, 1, "Niet van ons"));
  }

  /** Seven days later. */
  public void cooledOff() throws Exception {
    callAs(
        FINANCE,
        () ->
            scenario.execute(
                "update funding.bank_account set usable_from = now() - interval '1 second'"
                    + " where region_code = 'AM28' and status = 'CONFIRMED'"));
  }

  public void turnOfTheClock() throws Exception {
    as(job.actor(), job::run);
  }

  public UUID granted(Money amount) throws Exception {
    UUID application = scenario.toDecide(scenario.call(amount), COORDINATOR, SIGNATORY, amount);
    long version = scenario.version(DECIDER, application);
    as(DECIDER, () -> grants.grant(UuidV7.next(), application, version, amount, null));
    return application;
  }

  /** Granted, prepared by one and released by another. */
  public UUID released(Money amount) throws Exception {
    UUID application = granted(amount);
    released(application, amount);
    return application;
  }

  public UUID released(UUID application, Money amount) throws Exception {
    UUID advance = UuidV7.next();
    as(FINANCE, () -> advances.prepare(advance, application, amount));
    as(FINANCE_TWO, () -> advances.release(advance, application, 1));
    return advance;
  }

  public AdvanceRow advance(UUID application) throws Exception {
    return advances(application).get(0);
  }

  public List<AdvanceRow> advances(UUID application) throws Exception {
    UUID grant = grant(application).id();
    return callAs(COORDINATOR, () -> advances.of(grant));
  }

  public GrantRow grant(UUID application) throws Exception {
    return callAs(COORDINATOR, () -> grants.ofApplication(application).orElseThrow());
  }

  public UUID batch(Person maker, UUID... chosen) throws Exception {
    UUID id = UuidV7.next();
    LocalDate tomorrow = LocalDate.now(ClockProducer.ZONE).plusDays(1);
    as(maker, () -> batches.make(id, BatchFormat.PAIN_001_001_09, tomorrow, Set.of(chosen)));
    return id;
  }

  public void approve(Person person, UUID batch) throws Exception {
    long version = batch(batch).batch().version();
    as(person, () -> batches.approve(batch, version));
  }

  public BatchDetail batch(UUID id) throws Exception {
    return callAs(FINANCE, () -> batches.find(id));
  }

  /** Debits less credits. */
  public long balance(String account, UUID application) throws Exception {
    String sum =
        "select coalesce(sum(case '%1$s' when debit then cents else -cents end), 0) from"
            + " funding.posting where application_id = '%2$s' and '%1$s' in (debit, credit)";
    return callAs(FINANCE, () -> scenario.number(sum.formatted(account, application)));
  }

  public static void as(Person person, Runnable step) throws Exception {
    callAs(
        person,
        () -> {
          step.run();
          return null;
        });
  }
}
