package nl.pactportal.funding.books;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.region.RegionScope;

/** That the books were compared, when, and what came of it. */
@Entity
@Table(schema = "funding", name = "ledger_check")
public class CheckedBooks extends RegionAggregate {
  private LocalDate night;
  private int differences;

  @Column(name = "checked_by")
  private String checkedBy;

  @Column(name = "checked_at")
  private Instant checkedAt;

  protected CheckedBooks() {}

  /**
   * @param night null when somebody asked for it
   */
  CheckedBooks(LocalDate night, int differences) {
    super(UuidV7.next(), RegionScope.PROVINCE);
    this.night = night;
    this.differences = differences;
  }

  CheckedBooks by(String subject, Instant at) {
    this.checkedBy = subject;
    this.checkedAt = at;
    return this;
  }
}
