package nl.pactportal.funding.form;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.persistence.UuidV7;

/** What a theme said, and where it stood, from some moment on; never changed. */
@Entity
@Table(schema = "funding", name = "theme_edition")
public class ThemeEdition extends RegionAggregate {
  @Column(name = "theme_id")
  private UUID themeId;

  private int number;
  private int position;

  @Column(name = "name_nl")
  private String nameNl;

  @Column(name = "name_en")
  private String nameEn;

  @Enumerated(EnumType.STRING)
  private Theme.Owner owner;

  @Enumerated(EnumType.STRING)
  private ThemeState state;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_by_name")
  private String changedByName;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected ThemeEdition() {}

  ThemeEdition(ThemeEntry theme, Person by, Instant at) {
    super(UuidV7.next(), theme.getRegionCode());
    ThemeText text = theme.text();
    this.themeId = theme.getId();
    this.number = theme.getEdition();
    this.position = theme.getPosition();
    this.nameNl = text.nameNl();
    this.nameEn = text.nameEn();
    this.owner = text.owner();
    this.state = text.state();
    this.changedBy = by.subject();
    this.changedByName = by.name();
    this.changedAt = at;
  }
}
