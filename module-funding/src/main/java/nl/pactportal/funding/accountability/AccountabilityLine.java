package nl.pactportal.funding.accountability;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.persistence.UuidV7;

/** A line of the financial report, with what the assessor accepts of it. */
@Entity
@Table(schema = "funding", name = "accountability_line")
public class AccountabilityLine extends RegionAggregate {
  @Column(name = "accountability_id")
  private UUID accountabilityId;

  private int position;
  private String title;

  @Column(name = "claimed_cents")
  private Money claimed;

  @Column(name = "accepted_cents")
  private Money accepted;

  @Column(name = "correction_reason")
  private String correction;

  protected AccountabilityLine() {}

  AccountabilityLine(Accountability account, int position, AccountLine line) {
    super(UuidV7.next(), account.getRegionCode());
    this.accountabilityId = account.getId();
    this.position = position;
    this.title = line.title().strip();
    this.claimed = line.claimed();
  }

  /**
   * @throws BusinessException if more is accepted than claimed, or less without a reason
   */
  void accept(Money amount, String why) {
    boolean within = amount != null && amount.cents() >= 0 && amount.compareTo(claimed) <= 0;
    if (!within) {
      throw new BusinessException(
          null, "accountability.accepted.range", position, claimed.toEuro());
    }
    boolean less = amount.compareTo(claimed) < 0;
    if (less && (why == null || why.isBlank() || why.length() > 500)) {
      throw new BusinessException(null, "accountability.correction.missing", position);
    }
    accepted = amount;
    correction = less ? why.strip() : null;
  }
}
