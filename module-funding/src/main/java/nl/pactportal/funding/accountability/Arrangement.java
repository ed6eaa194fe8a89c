package nl.pactportal.funding.accountability;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.pactportal.platform.persistence.RegionAggregate;

/** What must be accounted under an arrangement; read only. */
@Entity
@Table(schema = "funding", name = "arrangement")
public class Arrangement extends RegionAggregate {
  private int number;

  @Column(name = "from_cents")
  private long fromCents;

  @Column(name = "report_required")
  private boolean reportRequired;

  @Column(name = "lines_required")
  private boolean linesRequired;

  @Column(name = "statement_required")
  private boolean statementRequired;

  @Column(name = "proof_suffices")
  private boolean proofSuffices;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  private String source;

  protected Arrangement() {}
}
