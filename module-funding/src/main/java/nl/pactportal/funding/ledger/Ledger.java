package nl.pactportal.funding.ledger;

import static nl.pactportal.platform.json.SharedJson.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;

/** Posts in the transaction of the step that moves the money: both happen or neither. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Ledger {
  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * Nothing is posted for nothing.
   *
   * @param objectId the advance, decision, … it is about; may be null
   * @throws IllegalArgumentException if the amount is negative
   */
  public void post(Claim claim, LedgerEvent event, Money amount, UUID objectId) {
    post(claim, event, amount, objectId, null);
  }

  /**
   * @param remark why, in a few words; may be null
   */
  public void post(Claim claim, LedgerEvent event, Money amount, UUID objectId, String remark) {
    keep(new Posting(claim, event, amount).about(objectId, remark), amount);
  }

  /** An advance paid on one application counts for another from now on. */
  public void takeOver(Claim to, UUID fromApplication, Money amount, UUID objectId) {
    keep(
        new Posting(to, LedgerEvent.ADVANCE_TAKEN_OVER, amount)
            .creditedTo(fromApplication)
            .about(objectId, null),
        amount);
  }

  /**
   * Postings as JSON, for a statement that keeps them in the same breath as it moves the money.
   * Nothing is posted for nothing.
   */
  public String postings(Claim claim, List<Line> lines) {
    JsonArrayBuilder postings = JSON.createArrayBuilder();
    lines.stream()
        .filter(line -> line.amount().isPositive())
        .forEach(line -> postings.add(posting(claim, line)));
    return postings.build().toString();
  }

  private JsonObjectBuilder posting(Claim claim, Line line) {
    JsonObjectBuilder posting =
        JSON.createObjectBuilder()
            .add("id", UuidV7.next().toString())
            .add("event", line.event().name())
            .add("debit", line.event().debit().name())
            .add("credit", line.event().credit().name())
            .add("cents", line.amount().cents())
            .add("actor", user.getSubject())
            .add("at", now().toString());
    if (claim.applicationId() != null) {
      posting.add("application_id", claim.applicationId().toString());
    }
    if (line.objectId() != null) {
      posting.add("object_id", line.objectId().toString());
    }
    if (line.remark() != null) {
      posting.add("remark", line.remark());
    }
    return posting;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** What was to be paid on one application pays a debt on another. */
  public void offset(Claim paying, UUID owingApplication, Money amount, UUID objectId) {
    keep(
        new Posting(paying, LedgerEvent.RECOVERY_OFFSET, amount)
            .creditedTo(owingApplication)
            .about(objectId, null),
        amount);
  }

  private void keep(Posting posting, Money amount) {
    if (amount.compareTo(Money.ZERO) < 0) {
      throw new IllegalArgumentException("negative posting " + amount);
    }
    if (amount.isPositive()) {
      em.persist(posting.by(user.getSubject(), now()));
    }
  }
}
