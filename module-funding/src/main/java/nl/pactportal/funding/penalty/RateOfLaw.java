package nl.pactportal.funding.penalty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.pactportal.platform.persistence.RegionAggregate;

/** A row of the table of rates; read only. */
@Entity
@Table(schema = "funding", name = "penalty_rate")
public class RateOfLaw extends RegionAggregate {
  @Column(name = "from_day")
  private int fromDay;

  @Column(name = "until_day")
  private int untilDay;

  @Column(name = "cents_per_day")
  private long centsPerDay;

  private String source;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  protected RateOfLaw() {}
}
