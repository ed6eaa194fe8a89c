package nl.pactportal.funding;

import static nl.pactportal.funding.People.AUDITOR;
import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.platform.identity.CurrentUser.callAs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationService;
import nl.pactportal.funding.books.BookDifference;
import nl.pactportal.funding.books.BookService;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.funding.grant.GrantService;
import nl.pactportal.funding.ledger.Claim;
import nl.pactportal.funding.ledger.Ledger;
import nl.pactportal.funding.ledger.LedgerEvent;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;

/** A grant of a region on which an advance was paid, and what its books say. */
@ApplicationScoped
public class PaidGrant {
  @Inject PaidGrant self;
  @Inject Scenario scenario;
  @Inject GrantService grants;
  @Inject ApplicationService applications;
  @Inject Ledger ledger;
  @Inject BookService books;

  /** The application it was granted on. */
  public UUID of(UUID call, Person coordinator, Person signatory, Money granted, Money paid)
      throws Exception {
    UUID application = scenario.toDecide(call, coordinator, signatory, granted);
    long version = scenario.version(DECIDER, application);
    return callAs(
        DECIDER,
        () -> {
          grants.grant(UuidV7.next(), application, version, granted, null);
          self.pay(application, paid);
          return application;
        });
  }

  /** As payments leave it behind. */
  @Transactional
  public void pay(UUID application, Money paid) {
    ApplicationDetail detail = applications.find(application);
    Claim claim = new Claim(detail.regionCode(), detail.callId(), application);
    ledger.post(claim, LedgerEvent.ADVANCE_DECIDED, paid, null);
    ledger.post(claim, LedgerEvent.PAYMENT_MADE, paid, null);
    scenario.execute(
        "update funding.grant_decision set advanced_cents = advanced_cents + %1$d, paid_cents ="
                .formatted(paid.cents())
            + " paid_cents + %d where application_id = '%s'".formatted(paid.cents(), application));
  }

  /** What was still to be paid on a determined grant, as its payment leaves it behind. */
  @Transactional
  public void payRest(UUID application) {
    ApplicationDetail detail = applications.find(application);
    Claim claim = new Claim(detail.regionCode(), detail.callId(), application);
    String balance =
        " from funding.advance d join funding.grant_decision g on g.id = d.grant_id"
            + " where d.kind = 'BALANCE' and g.application_id = '%s'".formatted(application);
    UUID id = UUID.fromString(scenario.texts("select d.id::text" + balance).get(0));
    Money rest = new Money(scenario.number("select d.amount_cents" + balance));
    ledger.post(claim, LedgerEvent.PAYMENT_MADE, rest, id);
    scenario.execute(
        "update funding.advance set status = 'PAID', prepared_by = 'one', prepared_at = now(),"
            + " released_by = 'other', released_at = now() where id = '%s'".formatted(id));
    scenario.execute(
        "update funding.grant_decision set paid_cents = determined_cents where application_id = '%s'"
            .formatted(application));
  }

  public GrantRow grant(UUID application) throws Exception {
    return callAs(DECIDER, () -> grants.ofApplication(application).orElseThrow());
  }

  /** Debits less credits of one account for one application. */
  public long balance(UUID application, String account) throws Exception {
    String sql =
        "select coalesce(sum(case when debit = '%1$s' and application_id = '%2$s' then cents else 0"
            + " end) - sum(case when credit = '%1$s' and coalesce(credit_application_id,"
            + " application_id) = '%2$s' then cents else 0 end), 0) from funding.posting";
    return callAs(DECIDER, () -> scenario.number(sql.formatted(account, application)));
  }

  public long allocated(UUID call, String region) throws Exception {
    return callAs(
        DECIDER,
        () ->
            scenario.number(
                "select allocated_cents from funding.envelope where call_id = '%s' and region_code ="
                        .formatted(call)
                    + " '"
                    + region
                    + "'"));
  }

  /** Where the totals of a grant, its advances and its envelope are not what the books say. */
  public List<BookDifference> differences(UUID application) throws Exception {
    return callAs(
        AUDITOR,
        () -> {
          String reference = applications.find(application).reference();
          return books.compare().stream()
              .filter(one -> one.about().equals(reference) || isEnvelope(one, application))
              .toList();
        });
  }

  private boolean isEnvelope(BookDifference one, UUID application) {
    String sql =
        "select count(*) from funding.envelope e join funding.application a on a.call_id = e.call_id"
            + " and a.region_code = e.region_code where a.id = '%s' and e.id = '%s'";
    return scenario.number(sql.formatted(application, one.objectId())) > 0;
  }

  /** Of a call and region, by the books. */
  public long granted(UUID call, String region) throws Exception {
    return callAs(
        DECIDER,
        () ->
            scenario.number(
                "select coalesce(sum(case when debit = 'GRANTED' then cents when credit = 'GRANTED'"
                    + " then -cents else 0 end), 0) from funding.posting where call_id = '%s' and"
                        .formatted(call)
                    + " region_code = '"
                    + region
                    + "'"));
  }
}
