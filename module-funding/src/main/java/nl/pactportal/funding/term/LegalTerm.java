package nl.pactportal.funding.term;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.pactportal.platform.persistence.RegionAggregate;

/** A row of the table of terms; read only. */
@Entity
@Table(schema = "funding", name = "legal_term")
public class LegalTerm extends RegionAggregate {
  private String rule;

  @Column(name = "name_nl")
  private String nameNl;

  @Column(name = "name_en")
  private String nameEn;

  private String source;
  private int length;

  @Enumerated(EnumType.STRING)
  private TermUnit unit;

  private boolean suspendable;
  private boolean statutory;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  protected LegalTerm() {}

  TermRule toRule() {
    return new TermRule(rule, nameNl, nameEn, source, length, unit, suspendable, statutory);
  }
}
