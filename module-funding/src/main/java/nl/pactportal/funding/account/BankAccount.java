package nl.pactportal.funding.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.persistence.RegionAggregate;

/** One version of the account a region is paid on; a change is a new version. */
@Entity
@Table(schema = "funding", name = "bank_account")
public class BankAccount extends RegionAggregate {
  private int number;
  private String iban;
  private String holder;

  @Enumerated(EnumType.STRING)
  private AccountStatus status;

  @Column(name = "entered_by")
  private String enteredBy;

  @Column(name = "entered_by_name")
  private String enteredByName;

  @Column(name = "entered_at")
  private Instant enteredAt;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_by_name")
  private String decidedByName;

  @Column(name = "decided_at")
  private Instant decidedAt;

  private String reason;

  @Column(name = "usable_from")
  private Instant usableFrom;

  protected BankAccount() {}

  BankAccount(UUID id, String regionCode, int number, String iban, String holder) {
    super(id, regionCode);
    this.number = number;
    this.iban = iban;
    this.holder = holder;
    this.status = AccountStatus.ENTERED;
  }

  BankAccount entered(Person by, Instant at) {
    this.enteredBy = by.subject();
    this.enteredByName = by.name();
    this.enteredAt = at;
    return this;
  }

  void confirm(Person by, Instant at, Instant usable) {
    decide(AccountStatus.CONFIRMED, by, at);
    this.usableFrom = usable;
  }

  void decline(Person by, Instant at, String why) {
    decide(AccountStatus.DECLINED, by, at);
    this.reason = why;
  }

  void replaced() {
    become(AccountStatus.REPLACED);
  }

  private void decide(AccountStatus next, Person by, Instant at) {
    if (by.subject().equals(enteredBy)) {
      throw new BusinessException(null, "account.fourEyes");
    }
    become(next);
    this.decidedBy = by.subject();
    this.decidedByName = by.name();
    this.decidedAt = at;
  }

  private void become(AccountStatus next) {
    if (!status.canBecome(next)) {
      throw new BusinessException(null, "account.wrongStatus");
    }
    status = next;
  }

  boolean isDecidedBy(String subject, AccountStatus outcome) {
    return status == outcome && subject.equals(decidedBy);
  }

  AccountStatus getStatus() {
    return status;
  }

  String getIban() {
    return iban;
  }
}
