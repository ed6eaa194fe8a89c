package nl.pactportal.funding.recovery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.pactportal.platform.persistence.RegionAggregate;

/** A row of the table of statutory interest; read only. */
@Entity
@Table(schema = "funding", name = "interest_rate")
public class InterestRate extends RegionAggregate {
  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "basis_points")
  private int basisPoints;

  @Column(name = "de_minimis_cents")
  private long deMinimisCents;

  private String source;

  protected InterestRate() {}
}
