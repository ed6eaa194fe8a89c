package nl.pactportal.funding.form;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import nl.pactportal.platform.persistence.RegionAggregate;

/** A theme in the register of the Pact. */
@Entity
@Table(schema = "funding", name = "theme")
public class ThemeEntry extends RegionAggregate {
  private String code;
  private int position;

  @Column(name = "name_nl")
  private String nameNl;

  @Column(name = "name_en")
  private String nameEn;

  @Enumerated(EnumType.STRING)
  private Theme.Owner owner;

  private boolean settled;

  protected ThemeEntry() {}

  Theme theme() {
    return new Theme(code, new Words(nameNl, nameEn), owner, settled);
  }
}
