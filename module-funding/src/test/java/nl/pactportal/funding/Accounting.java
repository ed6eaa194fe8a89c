package nl.pactportal.funding;

import static nl.pactportal.funding.People.ASSESSOR;
import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.INTAKE;
import static nl.pactportal.platform.identity.CurrentUser.callAs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.pactportal.funding.accountability.Acceptance;
import nl.pactportal.funding.accountability.AccountLine;
import nl.pactportal.funding.accountability.AccountabilityCheckService;
import nl.pactportal.funding.accountability.AccountabilityContent;
import nl.pactportal.funding.accountability.AccountabilityService;
import nl.pactportal.funding.determination.DeterminationPlan;
import nl.pactportal.funding.determination.DeterminationService;
import nl.pactportal.funding.determination.LowerGround;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.time.ClockProducer;

/** Leads a grant to its account and determination, through the services where they do it. */
@ApplicationScoped
public class Accounting {
  @Inject AccountabilityService accounts;
  @Inject AccountabilityCheckService checks;
  @Inject DeterminationService determinations;

  public UUID submitted(UUID application, Person coordinator, Person signatory, Money claimed)
      throws Exception {
    UUID id = UuidV7.next();
    as(coordinator, () -> accounts.create(id, application, content(claimed)));
    as(coordinator, () -> accounts.sendToSign(id, seen(id), content(claimed)));
    as(signatory, () -> accounts.submit(id, seen(id)));
    return id;
  }

  public UUID toDetermine(
      UUID application, Person coordinator, Person signatory, Money claimed, Money accepted)
      throws Exception {
    UUID id = submitted(application, coordinator, signatory, claimed);
    as(INTAKE, () -> checks.complete(id, seen(id)));
    as(ASSESSOR, () -> checks.advise(id, seen(id), accepting(accepted), "Zie de correctie"));
    return id;
  }

  public UUID determined(UUID application, UUID account, DeterminationPlan plan) throws Exception {
    UUID id = UuidV7.next();
    as(DECIDER, () -> determinations.determine(id, application, seen(account), plan));
    return id;
  }

  /** By whoever calls it. */
  public void determine(UUID application, UUID account, DeterminationPlan plan) {
    determinations.determine(UuidV7.next(), application, seen(account), plan);
  }

  /** Version of the account; to be asked as somebody who may see it. */
  public long seen(UUID account) {
    return account == null ? 0 : accounts.detail(account).account().version();
  }

  public static AccountabilityContent content(Money claimed) {
    return new AccountabilityContent(
        "Gedaan wat was beloofd", List.of(AccountLine.of("Uitvoering", claimed)));
  }

  public static List<Acceptance> accepting(Money accepted) {
    return List.of(new Acceptance(accepted, "Niet onderbouwd"));
  }

  public static DeterminationPlan lower(Money amount) {
    return new DeterminationPlan(
        amount,
        LowerGround.NOT_PERFORMED,
        "Een deel ging niet door",
        LocalDate.now(ClockProducer.ZONE).minusDays(14),
        "De regio is het ermee eens");
  }

  public static void as(Person person, Runnable step) throws Exception {
    callAs(person, Executors.callable(step));
  }
}
